import type { Dialect } from '../dialect.js'
import { type Bound, type Fragment, list, sql } from '../fragment.js'
import { doubled, exponential, signed, unreadable } from './quoting.js'
import { isMeasurable, typedReads } from './common-sql.js'

const types: Readonly<Record<Bound['type'], string>> = {
  boolean: 'boolean',
  integer: 'bigint',
  number: 'double precision',
  text: 'text',
  day: 'date',
}

const double = (value: Fragment) => sql`CAST(${value} AS double precision)`

/** PostgreSQL looks at both sides of AND in any order, and raises errors: what may fail stands inside CASE. */
const guarded = (valid: Fragment, value: Fragment) => sql`CASE WHEN ${valid} THEN ${value} END`

function number(column: Fragment) {
  const valid = isMeasurable(column)
  return { valid, value: guarded(valid, double(column)) }
}

function euros(column: Fragment) {
  const payable = sql`${column} BETWEEN -1e11 AND 1e11`
  const cents = sql`(${double(column)} * 100)`
  return {
    valid: sql`CASE WHEN ${payable} THEN abs(floor(${cents} + 0.5) - ${cents}) <= CAST(1e-15 AS double precision) * greatest(1, abs(${cents})) ELSE FALSE END`,
    value: guarded(payable, sql`floor(${cents} + 0.5)`),
  }
}

function isoText(column: Fragment) {
  const text = sql`CAST(${column} AS text)`
  const valid = sql`CASE WHEN ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN pg_input_is_valid(${text}, 'date') ELSE FALSE END`
  return { valid, value: guarded(valid, sql`CAST(${text} AS date)`) }
}

function texts(column: Fragment) {
  const valid = sql`CASE WHEN cardinality(${column}) = 0 THEN TRUE WHEN array_ndims(${column}) = 1 THEN array_position(${column}, NULL) IS NULL ELSE FALSE END`
  return { valid, value: sql`CAST(${column} AS text[])` }
}

function json(column: Fragment) {
  const text = sql`CAST(${column} AS text)`
  const parsed = sql`CAST(${text} AS jsonb)`
  const valid = sql`CASE WHEN pg_input_is_valid(${text}, 'jsonb') AND ${text} !~ '${unreadable}' THEN jsonb_typeof(${parsed}) = 'array' AND NOT jsonb_path_exists(${parsed}, '$[*] ? (@.type() != "string")') ELSE FALSE END`
  return { valid, value: guarded(valid, sql`ARRAY(SELECT jsonb_array_elements_text(${parsed}))`) }
}

export const postgresql: Dialect = {
  name: 'postgresql',
  identifier: name => doubled(name, '"'),
  placeholder: (at, { type }) => `CAST($${at} AS ${types[type]})`,
  parameter: ({ value }) => value,
  literal: ({ type, value }) => {
    if (type === 'text') {
      const text = String(value)
      // Whatever standard_conforming_strings says.
      return text.includes('\\') ? `E${doubled(text.replaceAll('\\', '\\\\'), "'")}` : doubled(text, "'")
    }
    if (type === 'day') return `DATE '${String(value)}'`
    if (type === 'number') return `CAST(${exponential(value)} AS double precision)`
    return type === 'integer' ? signed(String(value)) : value ? 'TRUE' : 'FALSE'
  },
  overflowRaises: true,
  double,
  exactText: value => sql`${value} COLLATE "C"`,
  reads: {
    ...typedReads,
    double: number,
    euros,
    text: column => ({ value: sql`CAST(${column} AS text)`, valid: true }),
    date: value => ({ value, valid: sql`${value} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'` }),
    'iso-text': isoText,
    list: texts,
    json,
  },
  least: values => sql`least(${list(values)})`,
  greatest: values => sql`greatest(${list(values)})`,
  addMonths: (from, amount, times) =>
    sql`CASE WHEN ${amount} = floor(${amount}) AND extract(year FROM ${from}) * 12 + extract(month FROM ${from}) - 1 + ${amount} * ${String(times)} BETWEEN 12 AND 119999 THEN CAST(${from} + make_interval(months => CAST(${amount} AS integer) * ${String(times)}) AS date) END`,
  addDays: (from, amount) =>
    sql`CASE WHEN ${amount} = floor(${amount}) AND ${from} - DATE '0001-01-01' + ${amount} BETWEEN 0 AND 3652058 THEN ${from} + CAST(${amount} AS integer) END`,
  sets: {
    has: (set, item) => sql`${item} = ANY (${set})`,
    isEmpty: set => sql`cardinality(${set}) = 0`,
    overlaps: (left, right) => sql`${left} && ${right}`,
    covers: (left, right) => sql`${left} @> ${right}`,
    of: items => sql`ARRAY[${list(items)}]`,
  },
}
