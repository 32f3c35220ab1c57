import { type Dialect, largest, mostDays, mostMonths, smallest } from '../dialect.js'
import { type Bound, type Fragment, list, sql } from '../fragment.js'
import { exponential, signed, unreadable } from './quoting.js'
import { isWhole, typedReads } from './common-sql.js'

const types: Readonly<Record<Bound['type'], string>> = {
  boolean: 'Bool',
  integer: 'Int64',
  number: 'Float64',
  text: 'String',
  day: 'String',
}

const escaped = (text: string, quote: string): string =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`

const double = (value: Fragment) => sql`toFloat64(${value})`

/** Days are texts here: Date32 holds 1900 to 2299 alone, and puts what lies outside on its borders without a word. */
const part = (day: string, from: number, length: number) =>
  `toInt32OrZero(substring(${day}, ${from}, ${length}))`
const padded = (value: string, width: number) => `leftPad(toString(${value}), ${width}, '0')`
const daysIn = (month: string, year: string) =>
  `multiIf(${month} IN (4, 6, 9, 11), 30, ${month} != 2, 31, ${year} % 4 = 0 AND (${year} % 100 != 0 OR ${year} % 400 = 0), 29, 28)`

function isoText(value: Fragment) {
  const check = `(day -> match(day, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND day >= '0001' AND ${part('day', 6, 2)} BETWEEN 1 AND 12 AND ${part('day', 9, 2)} BETWEEN 1 AND ${daysIn(part('day', 6, 2), part('day', 1, 4))})`
  return { value, valid: sql`arrayExists(${check}, [ifNull(${value}, '')])` }
}

function euros(column: Fragment) {
  const cents = sql`(${double(column)} * 100)`
  return {
    value: sql`floor(${cents} + 0.5)`,
    valid: sql`(${double(column)} BETWEEN -1e11 AND 1e11 AND abs(floor(${cents} + 0.5) - ${cents}) <= 1e-15 * greatest(1e0, abs(${cents})))`,
  }
}

function json(column: Fragment) {
  const text = sql`ifNull(${column}, '')`
  return {
    value: sql`JSONExtract(${text}, 'Array(String)')`,
    valid: sql`(isValidJSON(${text}) AND NOT match(${text}, '${unreadable.replace('\\\\', '\\\\\\\\')}') AND JSONType(${text}) = 'Array' AND arrayAll(item -> JSONType(item) = 'String', JSONExtractArrayRaw(${text})))`,
  }
}

/** The Gregorian calendar repeats after 400 years: a day moves inside the 400 years that Date32 holds. */
function movedDays(day: Fragment, amount: Fragment): Fragment {
  const cycle = `intDiv(${part('day', 1, 4)} + 100, 400)`
  const inCycle = `toDate32(concat(toString(${part('day', 1, 4)} + 2000 - 400 * ${cycle}), substring(day, 5)))`
  const count = `toInt32(${inCycle}) + 25567 + 146097 * ${cycle} + by`
  const written = `(count -> if(count BETWEEN 36890 AND 3688948, concat(${padded("toYear(addDays(toDate32('1900-01-01'), count % 146097)) - 2000 + 400 * intDiv(count, 146097)", 4)}, formatDateTime(addDays(toDate32('1900-01-01'), count % 146097), '-%m-%d')), NULL))`
  return sql`if(${isWhole(amount, mostDays)}, arrayMap((day, by) -> arrayMap(${written}, [${count}])[1], [${day}], [toInt32(ifNull(${amount}, 0))])[1], NULL)`
}

function movedMonths(day: Fragment, amount: Fragment, times: 1 | 12): Fragment {
  const written = `((past, months) -> if(months BETWEEN 12 AND 119999, concat(${padded('intDiv(months, 12)', 4)}, '-', ${padded('months % 12 + 1', 2)}, '-', ${padded(`least(past, ${daysIn('(months % 12 + 1)', 'intDiv(months, 12)')})`, 2)}), NULL))`
  const months = `${part('day', 1, 4)} * 12 + ${part('day', 6, 2)} - 1 + by * ${times}`
  return sql`if(${isWhole(amount, mostMonths / times)}, arrayMap((day, by) -> arrayMap(${written}, [${part('day', 9, 2)}], [${months}])[1], [${day}], [toInt32(ifNull(${amount}, 0))])[1], NULL)`
}

export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: name => escaped(name, '"'),
  placeholder: (at, { type }) => `{p${at}:${types[type]}}`,
  parameter: ({ value }) => value,
  literal: ({ type, value }) => {
    if (type === 'text' || type === 'day') return escaped(String(value), "'")
    if (type === 'number') return exponential(value)
    return type === 'integer' ? signed(String(value)) : value ? 'true' : 'false'
  },
  overflowRaises: false,
  double,
  exactText: value => value,
  reads: {
    ...typedReads,
    double: column => ({
      value: double(column),
      valid: sql`(${double(column)} = 0 OR abs(${double(column)}) BETWEEN ${String(smallest)} AND ${String(largest)})`,
    }),
    euros,
    text: column => ({ value: sql`toString(${column})`, valid: true }),
    date: column => ({ value: sql`toString(${column})`, valid: true }),
    'iso-text': isoText,
    list: value => ({ value, valid: sql`arrayAll(item -> item IS NOT NULL, ${value})` }),
    json,
  },
  least: values => sql`least(${list(values)})`,
  greatest: values => sql`greatest(${list(values)})`,
  addMonths: movedMonths,
  addDays: movedDays,
  sets: {
    has: (set, item) => sql`has(${set}, ${item})`,
    isEmpty: set => sql`empty(${set})`,
    overlaps: (left, right) => sql`hasAny(${left}, ${right})`,
    covers: (left, right) => sql`hasAll(${left}, ${right})`,
    of: items => sql`[${list(items)}]`,
  },
}
