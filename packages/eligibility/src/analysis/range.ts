import { type CivilDate, daysBetween, moveDay } from '@petites-villes/core'
import type { FactDefinition } from '../vocabulary.js'

/**
 * A run of numbers or days. `from` and `to` belong to it, `above` and `below` do not; an end that is missing is open.
 * Days are ISO strings, money is in cents.
 */
export interface Range<V extends number | CivilDate = number | CivilDate> {
  readonly from?: V
  readonly above?: V
  readonly to?: V
  readonly below?: V
}

/** A place between two numbers: just before `at`, or just after it. */
export interface Cut {
  readonly at: number
  readonly after: boolean
}

export function compareCuts(a: Cut, b: Cut): number {
  return a.at - b.at || Number(a.after) - Number(b.after)
}

/** Cuts in order, each once. */
export function sortedCuts(cuts: readonly Cut[]): readonly Cut[] {
  const sorted = [...cuts].sort(compareCuts)
  return sorted.filter((cut, at) => {
    const before = sorted[at - 1]
    return !before || compareCuts(before, cut) !== 0
  })
}

/** Numbers or days in order, as a fact of one definition can have them. Days count from 0001-01-01. */
export interface Scale {
  readonly whole: boolean
  readonly lowest: number
  readonly highest: number
  readonly toValue: (position: number) => number | CivilDate
  /** Undefined for a value of another kind. */
  readonly toPosition: (value: unknown) => number | undefined
}

const firstDay = '0001-01-01' as CivilDate
const lastDay = '9999-12-31' as CivilDate

const days: Scale = {
  whole: true,
  lowest: 0,
  highest: daysBetween(firstDay, lastDay),
  toValue: position => moveDay(firstDay, { days: position }) ?? lastDay,
  toPosition: value =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && value >= firstDay
      ? daysBetween(firstDay, value as CivilDate)
      : undefined,
}

/** The scale of an ordered kind; undefined for a kind without order. */
export function scaleOf(definition: FactDefinition): Scale | undefined {
  switch (definition.kind) {
    case 'date':
      return days
    case 'integer':
    case 'money':
    case 'number': {
      const whole = definition.kind !== 'number'
      const most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
      return {
        whole,
        lowest: definition.min ?? -most,
        highest: definition.max ?? most,
        toValue: position => position,
        toPosition: value => (typeof value === 'number' ? value : undefined),
      }
    }
    default:
      return undefined
  }
}

/** A stretch between two cuts, ends included where `whole`. */
export interface Stretch {
  /** A position inside it. */
  readonly sample: number
  readonly range: Range
}

/** The stretch from one cut to the next; undefined when no number lies between. A missing cut is the end of the scale. */
export function stretchBetween(
  { whole, lowest, highest, toValue }: Scale,
  start: Cut | undefined,
  end: Cut | undefined,
): Stretch | undefined {
  if (whole) {
    const from = start ? (start.after ? Math.floor(start.at) + 1 : Math.ceil(start.at)) : lowest
    const to = end ? (end.after ? Math.floor(end.at) : Math.ceil(end.at) - 1) : highest
    if (from > to || to < lowest || from > highest) return undefined
    const range: Range = {
      ...(start && from > lowest && { from: toValue(from) }),
      ...(end && to < highest && { to: toValue(to) }),
    }
    return {
      sample: start ? Math.max(from, lowest) : end ? Math.min(to, highest) : within(0, from, to),
      range,
    }
  }
  return realStretch({ lowest, highest }, start, end)
}

function realStretch(
  { lowest, highest }: Pick<Scale, 'lowest' | 'highest'>,
  start: Cut | undefined,
  end: Cut | undefined,
): Stretch | undefined {
  const low = start?.at ?? lowest
  const high = end?.at ?? highest
  const lowIn = !start?.after
  const highIn = !end || end.after
  if (low > high || high < lowest || low > highest || (low === high && !(lowIn && highIn))) return undefined
  const range: Range = {
    ...(start && (start.after ? { above: low } : { from: low })),
    ...(end && (end.after ? { to: high } : { below: high })),
  }
  const sample = realSample({ low, high, lowIn, highIn, start, end })
  return sample === undefined ? undefined : { sample, range }
}

function realSample({
  low,
  high,
  lowIn,
  highIn,
  start,
  end,
}: {
  low: number
  high: number
  lowIn: boolean
  highIn: boolean
  start: Cut | undefined
  end: Cut | undefined
}): number | undefined {
  if (start && lowIn) return low
  if (end && highIn) return high
  if (!start && !end) return within(0, low, high)
  const candidates = [
    ...(end ? [] : [low + 1, low + Math.abs(low)]),
    ...(start ? [] : [high - 1, high - Math.abs(high)]),
    Math.round(low / 2 + high / 2),
    low / 2 + high / 2,
    ...(lowIn ? [low] : []),
    ...(highIn ? [high] : []),
  ]
  return (
    candidates.find(candidate => candidate > low && candidate < high) ??
    (lowIn ? low : highIn ? high : undefined)
  )
}

function within(wanted: number, low: number, high: number): number {
  return Math.min(Math.max(wanted, low), high)
}
