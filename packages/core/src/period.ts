import type { CivilDate } from './civil-date.js'

/** Days from `from` on, up to but without `to`. A missing end is open. */
export interface Period {
  readonly from?: CivilDate
  readonly to?: CivilDate
}

export function covers({ from, to }: Period, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

export function overlap(a: Period, b: Period): boolean {
  return (
    (a.to === undefined || b.from === undefined || b.from < a.to) &&
    (b.to === undefined || a.from === undefined || a.from < b.to)
  )
}

/** The first start or end after `day` among several periods: when an answer that rests on them may change. */
export function nextBoundary(periods: Iterable<Period>, day: CivilDate): CivilDate | undefined {
  let next: CivilDate | undefined
  for (const { from, to } of periods)
    for (const edge of [from, to])
      if (edge !== undefined && edge > day && (next === undefined || edge < next)) next = edge
  return next
}
