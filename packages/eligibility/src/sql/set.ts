import { and, bind, type Condition, type Fragment, list, not, or, sql } from './fragment.js'
import type { SqlOperand } from './sql-operand.js'
import type { Path } from './path.js'
import type { Translation } from './translation.js'

/** Whether a set holds an item; both are known where this is asked. */
export function holds(set: SqlOperand, item: SqlOperand, translation: Translation): Condition {
  return holdsValue(set, item.constant ?? item.value, translation)
}

function holdsValue(
  set: SqlOperand,
  item: SqlOperand['constant'] | Fragment,
  translation: Translation,
): Condition {
  const { dialect } = translation
  const literal = typeof item === 'string' ? item : undefined
  const value = literal === undefined ? dialect.exactText(item as Fragment) : bind(literal, 'text')
  const items = itemsOf(set)
  if (items) {
    if (literal !== undefined) return items.includes(literal)
    return items.length > 0 && sql`${value} IN (${list(items.map(each => bind(each, 'text')))})`
  }
  if (!set.flags) return dialect.sets.has(set.value, value)
  if (literal !== undefined) return set.flags.get(literal) ?? false
  return or(...[...set.flags].map(([each, flag]) => and(flag, sql`${value} = ${bind(each, 'text')}`)))
}

export function isEmpty(set: SqlOperand, { dialect }: Translation): Condition {
  const items = itemsOf(set)
  if (items) return items.length === 0
  if (set.flags) return and(...[...set.flags.values()].map(flag => not(flag)))
  return dialect.sets.isEmpty(set.value)
}

/** Whether two sets share an item. */
export function overlaps(left: SqlOperand, right: SqlOperand, translation: Translation): Condition {
  const [single, other] = itemsOf(right) || (right.flags && !itemsOf(left)) ? [right, left] : [left, right]
  const items = itemsOf(single)
  if (items) return or(...items.map(item => holdsValue(other, item, translation)))
  if (single.flags)
    return or(...[...single.flags].map(([item, flag]) => and(flag, holdsValue(other, item, translation))))
  return translation.dialect.sets.overlaps(left.value, right.value)
}

/** Whether `left` holds every item of `right`. */
export function covers(left: SqlOperand, right: SqlOperand, path: Path, translation: Translation): Condition {
  const { dialect } = translation
  const items = itemsOf(right)
  if (items) return and(...items.map(item => holdsValue(left, item, translation)))
  if (right.flags)
    return and(...[...right.flags].map(([item, flag]) => or(not(flag), holdsValue(left, item, translation))))
  const known = itemsOf(left)
  if (known?.length === 0) return isEmpty(right, translation)
  if (known) return dialect.sets.covers(dialect.sets.of(known.map(item => bind(item, 'text'))), right.value)
  if (!left.flags) return dialect.sets.covers(left.value, right.value)
  translation.refuse('sql/flags-beside-list', path)
  return false
}

const itemsOf = ({ constant }: SqlOperand): readonly string[] | undefined =>
  Array.isArray(constant) ? (constant as readonly string[]) : undefined
