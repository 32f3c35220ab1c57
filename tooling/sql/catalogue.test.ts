import { asFactValue, decide, type Facts } from '@petites-villes/eligibility'
import {
  catalogueToSql,
  type ColumnMap,
  defaultColumns,
  type DialectName,
} from '@petites-villes/eligibility/sql'
import { anyFacts } from '@petites-villes/eligibility/testing'
import { factsOfTown, type OfferFacts } from '@petites-villes/offers'
import { offerRuleCatalogue } from '@petites-villes/offers/rules'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type LocalEngine, openDuckDb, openSqlite } from './engines.js'
import { type CivilDate, loadPvd } from 'petites-villes'

const { rulebook, rules } = offerRuleCatalogue
const vocabulary = rulebook.vocabulary
const asOf = '2026-11-22' as CivilDate

/** The columns that follow the vocabulary; a second one tells what is absent from what is unknown. */
const columns = Object.fromEntries(
  Object.entries(defaultColumns(vocabulary)).map(([id, column]) => [
    id,
    { ...column, state: `state of ${id}` },
  ]),
) as ColumnMap<typeof vocabulary>

/** Every sixteenth commune of France, with projects that are generated. */
let towns: readonly Facts[]

beforeAll(async () => {
  const { gazetteer } = await loadPvd()
  const projects = fc.sample(anyFacts(vocabulary), 97)
  const every = [...gazetteer.towns()].filter((_, at) => at % 16 === 0)
  towns = every.map((town, at) => {
    const { facts } = factsOfTown(town)
    return { ...projects[at % 97], ...(facts as Facts) }
  })
}, 120_000)

type Cell = Parameters<LocalEngine['literal']>[0]

const types: Readonly<Partial<Record<DialectName, Readonly<Record<string, string>>>>> = {
  duckdb: {
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    number: 'DOUBLE',
    money: 'BIGINT',
    date: 'DATE',
    set: 'VARCHAR[]',
  },
}

async function fill(engine: LocalEngine): Promise<void> {
  const ids = Object.keys(vocabulary) as (keyof typeof vocabulary)[]
  const names = ids.flatMap(id => {
    const { column, state } = columns[id] as { column: string; state: string }
    const type =
      types[engine.dialect]?.[vocabulary[id].kind] ?? (engine.dialect === 'duckdb' ? 'VARCHAR' : '')
    return [`"${column}" ${type}`, `"${state}" ${engine.dialect === 'duckdb' ? 'VARCHAR' : ''}`]
  })
  await engine.run(`CREATE TABLE towns (town_number INTEGER, ${names.join(', ')})`)
  const rows = towns.map((facts, at) => {
    const cells = ids.flatMap((id): Cell[] => {
      const found = asFactValue(facts[id])
      const value: unknown = found.state === 'known' ? found.value : null
      return [
        (Array.isArray(value) && engine.dialect === 'sqlite' ? JSON.stringify(value) : value) as Cell,
        found.state,
      ]
    })
    return `(${[at, ...cells.map(cell => engine.literal(cell))].join(', ')})`
  })
  for (let from = 0; from < rows.length; from += 500)
    await engine.run(`INSERT INTO towns VALUES ${rows.slice(from, from + 500).join(', ')}`)
}

test.each([
  ['a view on DuckDB', openDuckDb, ['verdicts']],
  ['a query on SQLite', openSqlite, undefined],
])(
  'the whole catalogue over thousands of towns: %s answers what the reference answers',
  async (_name, open, view) => {
    const engine = await open()
    await fill(engine)
    const { dialect } = engine
    const made = catalogueToSql(offerRuleCatalogue, {
      asOf,
      dialect,
      columns,
      table: ['towns'],
      keep: ['town_number'],
      ...(view && { view }),
    })
    if (!made.ok) throw new Error(JSON.stringify(made.issues))
    const { text, parameters, verdicts } = made.value
    if (view) await engine.run(text)
    const answers = await engine.query(
      view ? 'SELECT * FROM verdicts ORDER BY town_number' : `${text}`,
      parameters,
    )
    await engine.close()

    expect(Object.keys(verdicts)).toEqual(rules.map(({ id }) => id))
    expect(answers).toHaveLength(towns.length)
    const seen = new Set<string>()
    for (const [at, ...given] of answers) {
      const facts = towns[Number(at)] as OfferFacts
      const right = rules.map(({ versions }) => decide(versions, facts, { asOf, rulebook }))
      for (const outcome of right) seen.add(outcome)
      expect(given).toEqual(right)
    }
    expect([...seen].sort()).toEqual(['no', 'unknown', 'yes'])
  },
  120_000,
)
