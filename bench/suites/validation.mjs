import Papa from 'papaparse'
import { z } from 'zod'
import { openCheck, tableOf } from '../../packages/validation/dist/index.js'
import { loadReference } from '../../packages/sdk/dist/validation.js'
import { inFreshProcess } from '../lib/fresh-process.mjs'
import { table } from '../lib/markdown.mjs'
import { everyCellWrong, fresh, oneCellWrong, pvdHeader, pvdRows } from '../lib/pvd-rows.mjs'
import { figure, spread, written } from '../lib/statistics.mjs'

const count = 200_000
const sizes = [35_000, 500_000, 5_000_000]
const worker = new URL('../lib/check-worker.mjs', import.meta.url)

/** The shape of a row in zod, each cell as strict as ours, and nothing beyond shapes. */
const shape = z.object({
  insee_com: z.string().regex(/^(?:0[1-9]|[1-8]\d|9[0-5]|9[78]|2[AB])\d{3}$/),
  lib_com: z.string().regex(/^\S(?:.*\S)?$/),
  id_pvd: z.string().regex(/^pvd-\d{2}-(?:\d{2}|2[AB]|97\d)-\d{1,3}$/),
  date_signature: z.union([z.literal(''), z.iso.date(), z.string().regex(/^\d{1,2}\/\d{1,2}\/\d{4}$/)]),
})

/** Rows of the PVD list, valid and wrong, beside zod in the same run; then whole files of growing length. */
export async function run({ rounds }) {
  const reference = await loadReference()
  const good = pvdRows(reference.gazetteer)
  const rows = {
    valid: fresh(good, count),
    'one cell wrong': fresh(oneCellWrong(good), count),
    'every cell wrong': fresh(everyCellWrong(good), count),
  }
  const pvd = tableOf('pvd')
  // The same towns come again and again here, which is right in no list.
  const repeated = { ...pvd, rules: pvd.rules.filter(({ rule }) => rule !== 'unique') }
  const engines = {
    'petites-villes, every rule, with the communes': cells => ours(repeated, cells, reference),
    'petites-villes, shapes and rows alone': cells => ours(repeated, cells),
    'zod 4, shape of the row': withZod,
  }
  agree(engines, good)
  const times = new Map()
  for (let round = 0; round <= rounds; round++)
    for (const [kind, cells] of Object.entries(rows))
      for (const [name, check] of Object.entries(engines)) {
        const rate = rateOf(check, cells)
        // The first round warms up.
        if (round > 0) times.set(`${kind}|${name}`, [...(times.get(`${kind}|${name}`) ?? []), rate])
      }
  const results = [...times].map(([key, rates]) => {
    const [kind, name] = key.split('|')
    return { kind, name, thousandRows: spread(rates) }
  })
  const files = sizes.map(size => inFreshProcess(worker, String(size)))
  const reading = readingAlone(good, rounds)
  return {
    title: 'Checking the PVD list',
    text: report(results, files, reading, rounds),
    figures: { rounds, count, results, files, reading },
  }
}

function ours(definition, cells, reference) {
  const check = openCheck(definition, { asOf: '2026-11-27', ...(reference && { reference }) })
  check.row({ cells: pvdHeader, line: 1 })
  let line = 2
  for (const row of cells) check.row({ cells: row, line: line++ })
  return check.end().rows.invalid
}

function withZod(cells) {
  let invalid = 0
  for (const [insee_com, lib_com, id_pvd, date_signature] of cells)
    if (!shape.safeParse({ insee_com, lib_com, id_pvd, date_signature }).success) invalid++
  return invalid
}

function agree(engines, good) {
  for (const [name, check] of Object.entries(engines)) {
    if (check(good) !== 0) throw new Error(`${name} refuses a valid row`)
    if (check(everyCellWrong(good)) !== good.length) throw new Error(`${name} takes a wrong row`)
  }
}

/** Thousands of rows a second. */
function rateOf(check, cells) {
  const start = performance.now()
  check(cells)
  return cells.length / (performance.now() - start)
}

/** What reading the text costs by itself, as a measure of the whole. */
function readingAlone(good, rounds) {
  const text = Array.from({ length: count }, (_, at) =>
    good[at % good.length].map(cell => `"${cell}"`).join(','),
  ).join('\n')
  const rates = []
  for (let round = 0; round <= rounds; round++) {
    let rows = 0
    const start = performance.now()
    Papa.parse(text, { delimiter: ',', newline: '\n', step: () => void rows++ })
    if (round > 0) rates.push(rows / (performance.now() - start))
  }
  return { thousandRows: spread(rates) }
}

function report(results, files, reading, rounds) {
  const kinds = [...new Set(results.map(({ kind }) => kind))]
  const names = [...new Set(results.map(({ name }) => name))]
  const of = (kind, name) => results.find(each => each.kind === kind && each.name === name).thousandRows
  const [all, shapes, zod] = names
  const ratio = (a, b) => figure(a.median / b.median)
  return `Thousands of rows a second, median of ${rounds} rounds in one process (least–most), ${count.toLocaleString('en')} rows of four cells.
Every rule means: codes in use, names, identifiers and days that belong to the commune, membership of the two programmes, missing
towns, vintage. Zod tests the shape of the cells and nothing else.

${table(
  ['', ...kinds],
  names.map(name => [name, ...kinds.map(kind => written(of(kind, name)))]),
)}
Valid rows, every rule beside zod's shape: ${ratio(of('valid', all), of('valid', zod))} times; shapes beside shape:
${ratio(of('valid', shapes), of('valid', zod))} times. A file in which one cell of every row is wrong takes
${ratio(of('valid', all), of('one cell wrong', all))} times as long as a valid one, with every cell wrong
${ratio(of('valid', all), of('every cell wrong', all))} times.

Whole files, read from bytes, each in a fresh process; from 1,646 rows on every row is a duplicate, and told. Reading the same text
with papaparse alone makes ${written(reading.thousandRows)} thousand rows a second.

${table(
  ['rows', 'MB', 'seconds', 'thousand rows/s', 'peak memory, MB', 'findings'],
  files.map(({ rows, bytes, ms, maxRssMb, findings }) => [
    rows.toLocaleString('en'),
    (bytes / 1e6).toFixed(0),
    (ms / 1000).toFixed(1),
    (rows / ms).toFixed(0),
    maxRssMb.toFixed(0),
    findings.toLocaleString('en'),
  ]),
)}`
}
