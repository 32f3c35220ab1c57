import { asFactValue, type FactKind, type Facts } from '@petites-villes/eligibility'
import { type ColumnMap, defaultColumns, type DialectName } from '@petites-villes/eligibility/sql'
import { offerRuleCatalogue } from '@petites-villes/offers/rules'
import type { Engine } from './differences.js'

const { vocabulary } = offerRuleCatalogue.rulebook
const ids = Object.keys(vocabulary) as (keyof typeof vocabulary)[]

/** The columns that follow the vocabulary; a second one tells what is absent from what is unknown. */
export const columns = Object.fromEntries(
  Object.entries(defaultColumns(vocabulary)).map(([id, column]) => [
    id,
    { ...column, state: `state of ${id}` },
  ]),
) as ColumnMap<typeof vocabulary>

const types: Readonly<
  Partial<Record<DialectName, Readonly<Partial<Record<FactKind, string>> & { code: string }>>>
> = {
  duckdb: {
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    number: 'DOUBLE',
    money: 'BIGINT',
    date: 'DATE',
    set: 'VARCHAR[]',
    code: 'VARCHAR',
  },
  clickhouse: {
    boolean: 'Nullable(Bool)',
    integer: 'Nullable(Int64)',
    number: 'Nullable(Float64)',
    money: 'Nullable(Int64)',
    date: 'Nullable(Date32)',
    set: 'Array(String)',
    code: 'Nullable(String)',
  },
}

/** Puts towns into a table `towns`, each with the number under which it stands in the list. */
export async function fillTowns(engine: Engine, towns: readonly Facts[], storage = ''): Promise<void> {
  const { dialect } = engine
  const typeOf = (kind: FactKind) => types[dialect]?.[kind] ?? types[dialect]?.code ?? ''
  const names = ids.flatMap(id => {
    const { column, state } = columns[id] as { column: string; state: string }
    return [`"${column}" ${typeOf(vocabulary[id].kind)}`, `"${state}" ${typeOf('code')}`]
  })
  await engine.run(`CREATE TABLE towns (town_number INTEGER, ${names.join(', ')})${storage}`)
  const rows = towns.map((facts, at) => {
    const cells = ids.flatMap(id => {
      const found = asFactValue(facts[id])
      const value: unknown = found.state === 'known' ? found.value : null
      return [written(value, vocabulary[id].kind, dialect), found.state]
    })
    return `(${[at, ...cells.map(cell => engine.literal(cell as never))].join(', ')})`
  })
  for (let from = 0; from < rows.length; from += 500)
    await engine.run(`INSERT INTO towns VALUES ${rows.slice(from, from + 500).join(', ')}`)
}

/** SQLite has no lists, and a list of ClickHouse is never NULL. */
function written(value: unknown, kind: FactKind, dialect: DialectName): unknown {
  if (dialect === 'sqlite' && Array.isArray(value)) return JSON.stringify(value)
  return dialect === 'clickhouse' && kind === 'set' ? (value ?? []) : value
}
