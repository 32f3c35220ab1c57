import { type Dialect, largest, mostDays, mostMonths, safe, smallest } from '../dialect.js'
import { type Bound, type Fragment, list, sql } from '../fragment.js'
import { doubled, exponential, signed } from './quoting.js'

const double = (value: Fragment) => sql`CAST(${value} AS REAL)`
const isNumber = (column: Fragment) => sql`typeof(${column}) IN ('integer', 'real')`
const isWhole = (value: Fragment, most: number) =>
  sql`${value} BETWEEN ${String(-most)} AND ${String(most)} AND ${value} = CAST(${value} AS INTEGER)`
const isDay = (value: string) =>
  `${value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ${value} >= '0001-01-01'`

/** A column has any type that a row gives it, so each cell is asked what it is. */
function whole(value: Fragment) {
  return {
    value,
    valid: sql`(${isNumber(value)} AND ${value} BETWEEN -${safe} AND ${safe} AND ${value} = CAST(${value} AS INTEGER))`,
  }
}

function euros(column: Fragment) {
  const cents = sql`(${double(column)} * 100)`
  const below = sql`CAST(${cents} + 0.5 AS INTEGER)`
  const floor = sql`(${below} - (${cents} + 0.5 < ${below}))`
  return {
    value: floor,
    valid: sql`(${isNumber(column)} AND ${column} BETWEEN -1e11 AND 1e11 AND abs(${floor} - ${cents}) <= 1e-15 * max(1.0, abs(${cents})))`,
  }
}

function isoText(value: Fragment) {
  return {
    value,
    valid: sql`(typeof(${value}) = 'text' AND ${value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ${value} >= '0001' AND date(${value}) IS ${value})`,
  }
}

function json(column: Fragment) {
  const readable = sql`typeof(${column}) = 'text' AND json_valid(${column}) AND NOT (${column} GLOB '*\\u0000*' OR ${column} GLOB '*\\u[dD][89a-fA-F]*')`
  const array = sql`CASE WHEN ${readable} THEN ${column} ELSE '[]' END`
  return {
    value: array,
    valid: sql`CASE WHEN ${readable} THEN json_type(${column}) = 'array' AND NOT EXISTS (SELECT 1 FROM json_each(${array}) AS item WHERE item.type <> 'text') ELSE FALSE END`,
  }
}

/** SQLite reads long decimal texts with a small error; a whole number and a power of two are exact. */
function exactNumber(value: number): string {
  const digits = value.toExponential().replace(/e.*|[-.]/g, '').length
  let [whole, halvings] = [value, 0]
  while (!Number.isInteger(whole)) {
    whole *= 2
    halvings++
  }
  if (digits <= 15 || halvings === 0 || halvings > 62) return exponential(value)
  return `(${whole} / CAST(${String(2n ** BigInt(halvings))} AS REAL))`
}

export const sqlite: Dialect = {
  name: 'sqlite',
  // A name in double quotes that is no column is a text in SQLite, and a typing error would go unseen.
  identifier: name => doubled(name, '`'),
  placeholder: at => `?${at}`,
  parameter: ({ value }) => (typeof value === 'boolean' ? Number(value) : value),
  literal: ({ type, value }: Bound) => {
    if (type === 'text' || type === 'day') return doubled(String(value), "'")
    if (type === 'number') return exactNumber(Number(value))
    return type === 'integer' ? signed(String(value)) : value ? '1' : '0'
  },
  overflowRaises: false,
  double,
  exactText: value => sql`${value} COLLATE BINARY`,
  reads: {
    boolean: value => ({ value, valid: sql`(${isNumber(value)} AND ${value} IN (0, 1))` }),
    'zero-one': value => ({ value, valid: sql`(${isNumber(value)} AND ${value} IN (0, 1))` }),
    integer: whole,
    cents: whole,
    double: value => ({
      value,
      valid: sql`(${isNumber(value)} AND (${value} = 0 OR abs(${double(value)}) BETWEEN ${String(smallest)} AND ${String(largest)}))`,
    }),
    euros,
    text: value => ({ value, valid: sql`typeof(${value}) = 'text'` }),
    'iso-text': isoText,
    json,
  },
  // With a single argument these would be aggregates.
  least: values => (values.length > 1 ? sql`min(${list(values)})` : (values[0] ?? [])),
  greatest: values => (values.length > 1 ? sql`max(${list(values)})` : (values[0] ?? [])),
  addMonths: (day, amount, times) => {
    const moved = sql`SELECT first, date(first, past || ' days') AS moved FROM (SELECT date(${day}, 'start of month', printf('%+d months', ${amount} * ${String(times)})) AS first, CAST(strftime('%d', ${day}) AS INTEGER) - 1 AS past)`
    // A month that is too short ends on its last day.
    const settled = sql`SELECT date(moved, CASE WHEN strftime('%m', moved) = strftime('%m', first) THEN '+0 days' ELSE printf('-%d days', CAST(strftime('%d', moved) AS INTEGER)) END) AS day FROM (${moved})`
    return sql`CASE WHEN ${isWhole(amount, mostMonths / times)} THEN (SELECT CASE WHEN ${isDay('day')} THEN day END FROM (${settled})) END`
  },
  addDays: (day, amount) =>
    sql`CASE WHEN ${isWhole(amount, mostDays)} THEN (SELECT CASE WHEN ${isDay('day')} THEN day END FROM (SELECT date(${day}, printf('%+d days', ${amount})) AS day)) END`,
  sets: {
    has: (set, item) => sql`${item} IN (SELECT item.value FROM json_each(${set}) AS item)`,
    isEmpty: set => sql`json_array_length(${set}) = 0`,
    overlaps: (left, right) =>
      sql`EXISTS (SELECT 1 FROM json_each(${left}) AS one WHERE one.value IN (SELECT other.value FROM json_each(${right}) AS other))`,
    covers: (left, right) =>
      sql`NOT EXISTS (SELECT 1 FROM json_each(${right}) AS one WHERE one.value NOT IN (SELECT other.value FROM json_each(${left}) AS other))`,
    of: items => sql`json_array(${list(items)})`,
  },
}
