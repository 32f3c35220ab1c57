import { type Dialect, mostDays, mostMonths } from '../dialect.js'
import { type Bound, type Fragment, list, sql } from '../fragment.js'
import { doubled, exponential, signed, unreadable } from './quoting.js'
import { isMeasurable, isWhole, typedReads } from './common-sql.js'

const types: Readonly<Record<Bound['type'], string>> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  number: 'DOUBLE',
  text: 'VARCHAR',
  day: 'DATE',
}

const double = (value: Fragment) => sql`CAST(${value} AS DOUBLE)`
const day = (value: Fragment) => sql`${value} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'`
const withinCalendar = (value: Fragment) => sql`CASE WHEN ${day(value)} THEN ${value} END`

function euros(column: Fragment) {
  const cents = sql`(${double(column)} * 100)`
  return {
    value: sql`floor(${cents} + 0.5)`,
    valid: sql`(${column} BETWEEN -1e11 AND 1e11 AND abs(floor(${cents} + 0.5) - ${cents}) <= 1e-15 * greatest(1e0, abs(${cents})))`,
  }
}

function json(column: Fragment) {
  const text = sql`CAST(${column} AS VARCHAR)`
  const valid = sql`CASE WHEN json_valid(${text}) AND NOT regexp_matches(${text}, '${unreadable}') THEN json_type(${text}) = 'ARRAY' AND len(list_filter(json_type(${text}, '$[*]'), lambda kind: kind <> 'VARCHAR')) = 0 ELSE FALSE END`
  return { valid, value: sql`CASE WHEN ${valid} THEN CAST(${text} AS JSON) ->> '$[*]' END` }
}

function isoText(column: Fragment) {
  const parsed = sql`TRY_CAST(${column} AS DATE)`
  const valid = sql`(regexp_full_match(${column}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND ${column} >= '0001' AND ${parsed} IS NOT NULL)`
  return { value: parsed, valid }
}

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: name => doubled(name, '"'),
  placeholder: (at, { type }) => `CAST($${at} AS ${types[type]})`,
  parameter: ({ value }) => value,
  literal: ({ type, value }) => {
    if (type === 'text') return doubled(String(value), "'")
    if (type === 'day') return `DATE '${String(value)}'`
    if (type === 'number') return exponential(value)
    return type === 'integer' ? signed(String(value)) : value ? 'TRUE' : 'FALSE'
  },
  overflowRaises: false,
  double,
  exactText: value => sql`${value} COLLATE "C"`,
  reads: {
    ...typedReads,
    double: column => ({
      value: double(column),
      valid: isMeasurable(column),
    }),
    euros,
    text: column => ({ value: sql`CAST(${column} AS VARCHAR)`, valid: true }),
    date: value => ({ value, valid: day(value) }),
    'iso-text': isoText,
    list: value => ({ value, valid: sql`list_count(${value}) = len(${value})` }),
    json,
  },
  least: values => sql`least(${list(values)})`,
  greatest: values => sql`greatest(${list(values)})`,
  addMonths: (from, amount, times) =>
    sql`CASE WHEN ${isWhole(amount, mostMonths / times)} THEN ${withinCalendar(sql`CAST(${from} + to_months(CAST(${amount} AS INTEGER) * ${String(times)}) AS DATE)`)} END`,
  addDays: (from, amount) =>
    sql`CASE WHEN ${isWhole(amount, mostDays)} THEN ${withinCalendar(sql`(${from} + CAST(${amount} AS INTEGER))`)} END`,
  sets: {
    has: (set, item) => sql`list_contains(${set}, ${item})`,
    isEmpty: set => sql`len(${set}) = 0`,
    overlaps: (left, right) => sql`list_has_any(${left}, ${right})`,
    covers: (left, right) => sql`list_has_all(${left}, ${right})`,
    of: items => sql`[${list(items)}]`,
  },
}
