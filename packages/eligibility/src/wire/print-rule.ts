import type { Rule } from '../rule.js'

/** Rules and operands begin with what they are; the rest follows in the order in which one reads it. */
const order = [
  'op',
  'fact',
  'parameter',
  'value',
  'asOf',
  'id',
  'n',
  'reason',
  'left',
  'right',
  'from',
  'to',
  'date',
  'years',
  'months',
  'days',
  'of',
  'because',
  'fr',
  'en',
  'in',
]

/**
 * The canonical JSON text of a rule: the same rule gives the same text whatever order its properties were written in.
 * {@link parseRule} is its inverse.
 *
 * @param indent spaces of indentation; none by default
 */
export function printRule(rule: Rule, indent = 0): string {
  return JSON.stringify(canonical(rule), undefined, indent)
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]))
}
