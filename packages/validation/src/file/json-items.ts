import { plainNumber, plainTruth } from './plain-number.js'

export type JsonItem = Readonly<Record<string, unknown>>

export const isItem = (value: unknown): value is JsonItem =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of JSON, or undefined for text that is none. */
export function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** The keys of all items, in the order in which they first come. */
export function keysOf(items: readonly unknown[]): string[] {
  const keys = new Set<string>()
  for (const item of items) if (isItem(item)) for (const key of Object.keys(item)) keys.add(key)
  return [...keys]
}

export function cellsOf(item: JsonItem, keys: readonly string[]): string[] {
  return keys.map(key => (Object.hasOwn(item, key) ? cellText(item[key]) : ''))
}

/** Lists of plain values are joined with `|`; what is nested otherwise stays JSON. */
function cellText(value: unknown): string {
  if (Array.isArray(value) && !value.some(each => typeof each === 'object' && each !== null))
    return value.map(plainText).join('|')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : plainText(value)
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return plainNumber(value)
  return typeof value === 'boolean' ? plainTruth(value) : ''
}

/**
 * The list of items in a value: the value itself, the one list of objects within an object, or the object as its only item. Otherwise
 * the names of the lists among which none can be chosen.
 */
export function itemsIn(
  value: unknown,
): { readonly items: readonly unknown[] } | { readonly lists: readonly string[] } {
  if (Array.isArray(value)) return { items: value }
  if (!isItem(value)) return { lists: [] }
  const lists = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]) && (entry[1].length === 0 || entry[1].some(isItem)),
  )
  const [only] = lists
  if (only && lists.length === 1) return { items: only[1] }
  return lists.length === 0 ? { items: [value] } : { lists: lists.map(([name]) => name) }
}
