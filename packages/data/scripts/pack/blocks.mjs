/** The department of a code as it is written in it: three characters overseas. */
export const prefixOf = code => code.slice(0, /^9[78]/.test(code) ? 3 : 2)

/** Rows with a `code`, ascending, by the department in it: `[{ prefix, rows }]`. */
export function blocksOf(rows) {
  const blocks = new Map()
  for (const row of rows) {
    const prefix = prefixOf(row.code)
    if (!blocks.has(prefix)) blocks.set(prefix, [])
    blocks.get(prefix).push(row)
  }
  return [...blocks].map(([prefix, own]) => ({ prefix, rows: own }))
}

/**
 * Columns that are packed block by block, so that one block of one column can be read alone. `columns` holds for each name one
 * text per block; `blocks` says for each block its prefix, its number of rows, and the length of its text in each column.
 */
export function packBlocks(blocks, columns) {
  const lines = blocks.map(({ prefix, rows }, at) =>
    [prefix, rows.length, ...Object.values(columns).map(texts => texts[at].length)].join(' '),
  )
  const joined = Object.entries(columns).map(([name, texts]) => [name, texts.join('')])
  return { blocks: lines.join('\n'), ...Object.fromEntries(joined) }
}
