import type { Value } from '../fact-value.js'
import type { Facts, Vocabulary } from '../vocabulary.js'
import { isSet } from './bitmap.js'
import type { Column, Columns } from './columns.js'
import { unpackDay } from './packed-day.js'

/** The facts of one row, as the reference reads them: a value, `null` where there is none, no key where it is unknown. */
export function factsAt<V extends Vocabulary>(
  { byFact }: Columns,
  row: number,
  vocabulary: V,
  ids: Iterable<string> = Object.keys(byFact),
): Facts<V> {
  const facts: Record<string, Value | null> = {}
  for (const id of ids) {
    const column = byFact[id]
    const definition = vocabulary[id]
    if (!column || !definition) continue
    if (isSet(column.known, row)) facts[id] = valueAt(column, row, definition.kind === 'set')
    else if (definition.nullable && column.absent && isSet(column.absent, row)) facts[id] = null
  }
  return facts as Facts<V>
}

function valueAt(column: Column, row: number, isList: boolean): Value {
  switch (column.kind) {
    case 'flags':
      return isSet(column.truths, row)
    case 'numbers':
      return column.values[row]!
    case 'days':
      return unpackDay(column.values[row]!)
    case 'codes':
      return column.dictionary[column.codes[row]!]!
    case 'items': {
      const items = column.items.filter((_, at) => isSet(column.bitmaps[at]!, row))
      return isList ? items : items[0]!
    }
  }
}
