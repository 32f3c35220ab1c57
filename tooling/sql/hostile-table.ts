import fc from 'fast-check'
import type { ColumnMap, DialectName, Row } from '@petites-villes/eligibility/sql'
import type { testVocabulary } from '@petites-villes/eligibility/testing'

type Cell = string | number | bigint | boolean | null | readonly unknown[]

interface HostileColumn {
  readonly type: string
  readonly cells: readonly Cell[]
}

/** A table in which every cell may be what nobody expects. */
export interface HostileTable {
  readonly columns: ColumnMap<typeof testVocabulary>
  readonly types: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
}

const small = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8]
const most = Number.MAX_SAFE_INTEGER
const bigs = [BigInt(most), -BigInt(most), BigInt(most) + 1n, 2n ** 63n - 1n, -(2n ** 63n) + 1n]
const fractions = [0.5, 1.5, -0.25, -0, 0.1, 1 / 3, 63.57, 1e-100, 1e100, 1e101, 5e-324, 1.7e308]
const infinite = [NaN, Infinity, -Infinity]
const codes = [
  '01001',
  '2A004',
  '73248',
  'é"\'; --',
  '',
  ' ',
  '01001 ',
  '1001',
  'É',
  'A',
  'a',
  '\\',
  '𝕬',
  'e\u0301',
  '%',
  'NULL',
]
const items = ['a', 'b', 'c', 'A', 'a ', '']
const days = [
  '2020-01-31',
  '2020-02-29',
  '2021-02-28',
  '2021-08-31',
  '2022-01-01',
  '2020-06-15',
  '2021-12-31',
  '0001-01-01',
  '9999-12-31',
  '1899-12-31',
  '2300-01-01',
  '0400-02-29',
]
const noDays = [
  '2021-02-30',
  '2021-2-3',
  'bientôt',
  '',
  '0000-01-01',
  '20210101',
  '2021-01-01T00:00:00Z',
  ' 2021-01-01',
  '２０２１-01-01',
  '2021-13-01',
  '1900-02-29',
  '2021-00-10',
]
const lists = [
  [],
  ['a'],
  ['b'],
  ['a', 'b'],
  ['b', 'c', 'a'],
  ['a', 'a'],
  [null],
  ['a', null],
  [''],
  ['é"\'; --'],
]
const jsons = [
  '[]',
  '["a"]',
  ' ["a", "b"] ',
  '["b","c"]',
  '["\\u0061"]',
  '["a",null]',
  '[1]',
  '["a",["b"]]',
  '{"a":1}',
  '"a"',
  'null',
  'a',
  '',
  "['a']",
  '["a",]',
  '[NaN]',
  '["a"] x',
  '["\\u0000"]',
  '["\\ud800"]',
  '["é\\"\'; --"]',
]
const states = ['known', 'absent', 'unknown', 'Known', '', null, null]

const types: Readonly<
  Record<'duckdb' | 'postgresql' | 'sqlite' | 'clickhouse', Readonly<Record<string, string>>>
> = {
  duckdb: {
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    double: 'DOUBLE',
    text: 'VARCHAR',
    loose: 'VARCHAR COLLATE NOCASE',
    date: 'DATE',
    list: 'VARCHAR[]',
    small: 'SMALLINT',
  },
  postgresql: {
    boolean: 'boolean',
    integer: 'bigint',
    double: 'double precision',
    text: 'text',
    loose: 'varchar(20)',
    date: 'date',
    list: 'text[]',
    small: 'smallint',
  },
  sqlite: {
    boolean: '',
    integer: 'INTEGER',
    double: 'REAL',
    text: 'TEXT',
    loose: 'TEXT COLLATE NOCASE',
    date: '',
    list: '',
    small: '',
  },
  clickhouse: {
    boolean: 'Nullable(Bool)',
    integer: 'Nullable(Int64)',
    double: 'Nullable(Float64)',
    text: 'Nullable(String)',
    loose: 'LowCardinality(Nullable(String))',
    date: 'Nullable(Date32)',
    list: 'Array(Nullable(String))',
    small: 'Nullable(Int16)',
  },
}

const dates: Readonly<Record<DialectName, readonly string[]>> = {
  duckdb: [...days, 'infinity', '-infinity', '0044-03-15 (BC)', '20000-01-01'],
  postgresql: [...days, 'infinity', '-infinity', '0044-03-15 BC', '20000-01-01'],
  sqlite: [...days, ...noDays],
  clickhouse: days.filter(day => day >= '1900' && day < '2300'),
}

/** Every encoding that the dialect reads, each with its own ways to be wrong. */
export function hostileTable(dialect: DialectName, count: number, seed: number): HostileTable {
  const type = (name: string) => types[dialect][name] ?? ''
  const isLoose = dialect === 'sqlite'
  const extra: readonly Cell[] = isLoose ? ['3', 'x', '01001', 2.5, '2021-01-01', '', '["a"]'] : []
  const column = (name: string, cells: readonly Cell[]): HostileColumn => ({
    type: type(name),
    cells: [...cells, ...extra, null, null],
  })
  const listed = isLoose || dialect === 'clickhouse' ? column('text', jsons) : column('list', lists)
  const nested = dialect === 'postgresql' ? [[['a'], ['b']]] : []
  const flags = column('boolean', isLoose ? [0, 1, 0, 1, 2] : [true, false])
  const filled = (given: HostileColumn): HostileColumn => ({
    ...given,
    cells: given.cells.filter(cell => cell !== null),
  })
  const all: Readonly<Record<string, HostileColumn>> = {
    flag: column('boolean', isLoose ? [0, 1, 2] : [true, false]),
    'flag or "none"': column('small', [0, 1, 0, 1, 2, -1]),
    count: column('integer', [...small, ...bigs]),
    count_or_none: column('double', [...small, ...fractions, ...infinite]),
    ratio: column('double', [...small, ...small, ...fractions, ...infinite]),
    ratio_or_none: column('integer', [...small, ...bigs]),
    cost: column('integer', [...small.map(n => n * 100), ...bigs]),
    cost_or_none: column('double', [
      ...small,
      63.57,
      0.29,
      1.005,
      0.001,
      1e11,
      2e11,
      NaN,
      Infinity,
      5e-324,
      -4.35,
    ]),
    day: column('date', dates[dialect]),
    day_or_none: column('text', [...days, ...noDays]),
    level: column('loose', items),
    level_or_none: column('text', items),
    code: column('text', codes),
    code_or_none: column('loose', codes),
    works_or_none:
      dialect === 'clickhouse'
        ? filled(column('list', lists))
        : { ...listed, cells: [...listed.cells, ...nested] },
    works_a: flags,
    works_b: flags,
    works_c: flags,
    count_state: column('text', states),
    works_state: column('text', states),
    code_state: column('text', states),
  }
  const columns: ColumnMap<typeof testVocabulary> = {
    flag: { column: 'flag' },
    flagOrNone: { column: 'flag or "none"', as: 'zero-one', whenNull: 'absent' },
    count: { column: 'count', state: 'count_state' },
    countOrNone: { column: 'count_or_none', as: 'double', whenNull: 'absent' },
    ratio: { column: 'ratio' },
    ratioOrNone: { column: 'ratio_or_none', as: 'integer' },
    cost: { column: 'cost' },
    costOrNone: { column: 'cost_or_none', as: 'euros', whenNull: 'absent' },
    day: { column: 'day' },
    dayOrNone: { column: 'day_or_none', as: 'iso-text', whenNull: 'absent' },
    level: { column: 'level' },
    levelOrNone: { column: 'level_or_none', whenNull: 'absent' },
    code: { column: 'code' },
    codeOrNone: { column: 'code_or_none', state: 'code_state', whenNull: 'absent' },
    works: { as: 'flags', items: { a: 'works_a', b: 'works_b', c: 'works_c' } },
    worksOrNone: { column: 'works_or_none', state: 'works_state', whenNull: 'absent' },
  }
  const row = fc.record(
    Object.fromEntries(Object.entries(all).map(([name, { cells }]) => [name, fc.constantFrom(...cells)])),
  )
  const rows = fc.sample(row, { numRuns: count, seed })
  return {
    columns,
    types: Object.fromEntries(Object.entries(all).map(([name, { type }]) => [name, type])),
    rows,
  }
}
