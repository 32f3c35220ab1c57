import type { FactValue } from '../fact-value.js'
import { type Scope, valueOf } from '../operand.js'
import type { Leaf, Operand } from '../rule.js'
import { operandParts, readsFact, sidesOf } from '../walk.js'
import type { Cut, Scale } from './range.js'

/** How an operand moves with a fact: with it, against it, not at all; undefined when it does neither throughout. */
type Direction = 1 | -1 | 0 | undefined

/**
 * The places at which a leaf that computes with one fact may turn, when the computation only rises or only falls with it
 * (`plus` on a day, sums, products with a constant, `min`, `max`). Undefined for any other computation.
 */
export function turningPoints(
  leaf: Leaf,
  fact: string,
  scale: Scale,
  scope: Scope,
): readonly Cut[] | undefined {
  const [subject, ...others] = sidesOf(leaf)
  if (!subject) return undefined
  const cuts: Cut[] = []
  for (const other of others) {
    const found = turnsBetween(subject, other, fact, scale, scope)
    if (!found) return undefined
    cuts.push(...found)
  }
  return cuts
}

function turnsBetween(
  left: Operand,
  right: Operand,
  fact: string,
  scale: Scale,
  scope: Scope,
): readonly Cut[] | undefined {
  const [moving, still] = readsFact(left) ? [left, right] : [right, left]
  if (!readsFact(moving)) return []
  if (readsFact(still)) return undefined
  const direction = directionOf(moving, scope)
  if (direction === undefined || direction === 0) return undefined
  const constant = valueOf(still, scope)
  if (constant.state !== 'known') return []
  const at = (position: number): FactValue =>
    valueOf(moving, { ...scope, instead: { fact, value: scale.toValue(position) } })
  const anchor = computableNear(scale, at)
  if (anchor === undefined) return undefined
  // The sign of the comparison, further out where the computation has no answer: it never falls along the scale.
  const key = (position: number): number => {
    const found = at(position)
    if (found.state !== 'known') return position < anchor ? -2 : 2
    const sign = found.value < constant.value ? -1 : found.value > constant.value ? 1 : 0
    return sign * direction
  }
  return steps(key, scale)
}

function directionOf(operand: Operand, scope: Scope): Direction {
  if ('fact' in operand) return 1
  if (!readsFact(operand)) return 0
  if (!('op' in operand)) return undefined
  switch (operand.op) {
    case 'plus': {
      const amounts = operandParts(operand).slice(1)
      return amounts.some(readsFact) ? undefined : directionOf(operand.date, scope)
    }
    case 'add':
    case 'min':
    case 'max':
      return shared(operand.of.map(part => directionOf(part, scope)))
    case 'subtract':
      return shared([directionOf(operand.left, scope), against(directionOf(operand.right, scope))])
    case 'multiply':
      return scaled(operand.of, scope)
    case 'divide':
      return readsFact(operand.right) ? undefined : scaled([operand.left, operand.right], scope)
  }
}

function shared(directions: readonly Direction[]): Direction {
  const moving = new Set(directions.filter(direction => direction !== 0))
  const [only] = moving
  return moving.size === 1 ? only : undefined
}

const against = (direction: Direction): Direction => (direction === 1 ? -1 : direction === -1 ? 1 : direction)

/** One part moves and the others are numbers other than zero. */
function scaled(parts: readonly Operand[], scope: Scope): Direction {
  const moving = parts.filter(readsFact)
  const [only] = moving
  if (!only || moving.length > 1) return undefined
  let direction = directionOf(only, scope)
  for (const part of parts) {
    if (part === only) continue
    const found = valueOf(part, scope)
    if (found.state !== 'known' || typeof found.value !== 'number' || found.value === 0) return undefined
    if (found.value < 0) direction = against(direction)
  }
  return direction
}

function computableNear({ lowest, highest }: Scale, at: (position: number) => FactValue): number | undefined {
  const middle = Math.floor(lowest / 2 + highest / 2)
  const zero = Math.min(Math.max(0, lowest), highest)
  return [zero, middle, lowest, highest].find(position => at(position).state === 'known')
}

/** Every place at which a key that never falls rises, by halving. */
function steps(key: (position: number) => number, { lowest, highest, whole }: Scale): readonly Cut[] {
  const cuts: Cut[] = []
  const between = (low: number, lowKey: number, high: number, highKey: number): void => {
    if (lowKey === highKey) return
    const half = low / 2 + high / 2
    const middle = whole ? Math.floor(half) : half
    if (middle <= low || middle >= high) {
      cuts.push({ at: low, after: true })
      return
    }
    const middleKey = key(middle)
    between(low, lowKey, middle, middleKey)
    between(middle, middleKey, high, highKey)
  }
  between(lowest, key(lowest), highest, key(highest))
  return cuts
}
