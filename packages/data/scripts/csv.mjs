import { writeFileSync } from 'node:fs'

/** Rows of a comma-separated text with a header line, as objects. Quotes around a cell are taken off. */
export function readCsv(text) {
  const [header, ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map(cellsOf)
  return lines.map(cells => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}

function cellsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  )
}

export function writeCsv(file, rows) {
  const names = Object.keys(rows[0])
  const cell = text => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  writeFileSync(
    file,
    [names, ...rows.map(r => names.map(n => cell(r[n])))].map(r => `${r.join(',')}\n`).join(''),
  )
}
