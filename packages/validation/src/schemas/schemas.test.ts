import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { Schema } from 'tableschema'
import { afterAll, describe, expect, test } from 'vitest'
import { checkFile, defineTable, type Finding, kindIds, openCheck, tableOf } from '../index.js'
import { reference } from '../testing/reference.js'
import { type EmittedSchema, toJsonSchema, toTableSchema } from './index.js'

const golden = new URL('../../golden/', import.meta.url)
const ajv = new Ajv2020({ strict: true, strictRequired: false })

/** Its types leave out that loading takes a while. */
const loaded = (schema: object): Promise<Schema> => Promise.resolve(Schema.load(schema))

/** A file of one table, in UTF-8 and with semicolons, that starts with its header: what the other tools can be given. */
const plainFiles = readdirSync(golden).filter(
  name =>
    name.endsWith('.csv') &&
    /^(?:partners|offers|experience-reports|ort|zeros-lost|excel-text|french|spaces|placeholders|codes|beside|rows-twice|utf-8\.|formulas|old-vintage)/.test(
      name,
    ),
)

/** What a schema that sees one cell at a time, and its text alone, can be asked. */
function isExpressible({ code, column, scope }: Finding, { lost }: EmittedSchema<unknown>): boolean {
  if (scope !== 'cell' || !column) return false
  const property = {
    'date/too-early': 'from',
    'date/too-late': 'until',
    'number/too-small': 'min',
    'number/too-large': 'max',
  }[code]
  return !lost.some(({ rule, column: own }) => own === column.name && (rule === code || rule === property))
}

describe.each(kindIds)('%s', kind => {
  const table = tableOf(kind)

  test('its JSON Schema is accepted by Ajv, and committed as it is', async () => {
    const emitted = toJsonSchema(table)
    expect(() => ajv.compile(emitted.schema)).not.toThrow()
    await expect(`${JSON.stringify(emitted, null, 2)}\n`).toMatchFileSnapshot(
      `../../schema/tables/${kind}.json-schema.json`,
    )
  })

  test('its Table Schema is accepted by another implementation, and committed as it is', async () => {
    const emitted = toTableSchema(table)
    const schema = await loaded(emitted.schema)
    expect(schema.errors).toEqual([])
    expect(schema.valid).toBe(true)
    await expect(`${JSON.stringify(emitted, null, 2)}\n`).toMatchFileSnapshot(
      `../../schema/tables/${kind}.table-schema.json`,
    )
  })

  test('every rule and every limit is carried, or listed as lost', () => {
    for (const { schema, lost } of [toJsonSchema(table), toTableSchema(table)]) {
      const text = JSON.stringify(schema)
      for (const { rule } of table.rules)
        expect(
          lost.some(each => each.rule === rule) ||
            (rule === 'unique' && text.includes('"primaryKey"')) ||
            text.includes(rule),
        ).toBe(true)
      for (const column of table.columns)
        for (const property of ['from', 'until', 'min', 'max', 'names'] as const)
          if (column[property] !== undefined)
            expect(
              lost.some(each => each.column === column.name && each.rule === property) ||
                (property !== 'names' && text.includes(`:${JSON.stringify(column[property])}`)),
              `${column.name}.${property}`,
            ).toBe(true)
    }
  })
})

let refused = 0

afterAll(() => {
  // Rows that both refuse: agreement on what is right alone would be no test.
  expect(refused).toBeGreaterThan(10)
})

test.each(plainFiles)('%s is judged by the other tools as by us, as far as they can', async name => {
  const bytes = readFileSync(new URL(name, golden))
  const report = await checkFile(bytes, kindIds.map(tableOf), { asOf: '2026-11-27', reference })
  const table = tableOf(report.table.id as (typeof kindIds)[number])
  const { data } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  })
  const [header = [], ...rows] = data
  // The other tools know one name of each column, and ask for those that are there.
  const present = {
    ...table,
    columns: table.columns.filter(({ name: own }) => header.includes(own)),
    rules: [],
  }
  const [json, other] = [toJsonSchema(present), toTableSchema(present)]
  const validate = ajv.compile(json.schema)
  const schema = await loaded(other.schema)
  const order = present.columns.map(({ name: own }) => header.indexOf(own))
  expect(rows.length).toBeGreaterThan(0)
  rows.forEach((cells, at) => {
    const own = report.findings.filter(({ row }) => row === at + 1)
    const byAjv = validate(Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])))
    const place = `${name}, row ${String(at + 1)}: ${own.map(({ code }) => code).join(' ')}`
    expect(byAjv, `${place} ${JSON.stringify(validate.errors)}`).toBe(
      !own.some(each => isExpressible(each, json)),
    )
    if (!byAjv) refused++
    let byTableSchema = true
    try {
      schema.castRow(order.map(index => cells[index] ?? ''))
    } catch {
      byTableSchema = false
    }
    expect(byTableSchema, place).toBe(!own.some(each => isExpressible(each, other)))
  })
})

test('codes of Corsica and overseas pass everywhere', () => {
  const table = defineTable({
    id: 'codes',
    label: { fr: 'codes', en: 'codes' },
    columns: { commune: { type: 'insee-code', required: true }, departement: { type: 'department-code' } },
  })
  const validate = ajv.compile(toJsonSchema(table).schema)
  for (const [commune, departement] of [
    ['2A004', '2A'],
    ['97411', '974'],
    ['98818', '988'],
    ['01001', '01'],
  ]) {
    expect(validate({ commune, departement })).toBe(true)
    const check = openCheck(table, { asOf: '2026-11-27', reference })
    check.row({ line: 1, cells: ['commune', 'departement'] })
    check.row({ line: 2, cells: [commune ?? '', departement ?? ''] })
    expect(check.end().valid).toBe(true)
  }
})
