import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Movement, Place } from './movement.js'

/** A period in which a code was the code of a commune; open at either end where the movements say nothing. */
export interface Life {
  readonly from: CivilDate | null
  /** The day on which it was one no more. */
  readonly until: CivilDate | null
}

/** The movements by the code that they leave or reach, and the lives of each code. */
export type Chronicle = ReturnType<typeof openChronicle>

export function openChronicle(movements: readonly Movement[], parentOf: ReadonlyMap<string, CommuneCode>) {
  const leaving = groupBy(movements, ({ from }) => from)
  const reaching = groupBy(movements, ({ to }) => to)
  const of = (groups: ReadonlyMap<string, readonly Movement[]>, code: string) => groups.get(code) ?? []
  const lives = new Map<string, readonly Life[]>()

  return {
    /** The commune that a part is in today, by the code of the part. */
    parentOf,
    /** The movements of a day that leave this code, whatever it names. */
    leavingOn: (code: string, day: CivilDate) => of(leaving, code).filter(({ date }) => date === day),
    /** The movements of a day that reach this code. */
    reachingOn: (code: string, day: CivilDate) => of(reaching, code).filter(({ date }) => date === day),
    /** The days on which something left the code, ascending. */
    daysOf: (code: string): readonly CivilDate[] => [...new Set(of(leaving, code).map(({ date }) => date))],
    /** Every code that the movements name. */
    codes: (): readonly string[] => [...new Set([...leaving.keys(), ...reaching.keys()])],
    /** Whether the movements name this code at all. */
    knows: (code: string) => leaving.has(code) || reaching.has(code),
    /** Oldest first; none for a code that was never that of a commune, or of which the movements do not speak. */
    livesOf(code: string): readonly Life[] {
      let known = lives.get(code)
      if (!known) lives.set(code, (known = livesOf(of(leaving, code), of(reaching, code))))
      return known
    },
  }
}

function livesOf(leaving: readonly Movement[], reaching: readonly Movement[]): readonly Life[] {
  const out = leaving.filter(({ from }) => from?.kind === 'commune')
  const into = reaching.filter(({ to }) => to?.kind === 'commune')
  const lives: Life[] = []
  // A code whose first movement leaves it was there when the movements begin.
  const days = [...new Set([...out, ...into].map(({ date }) => date))].sort()
  let [alive, from]: [boolean, CivilDate | null] = [out[0] !== undefined && out[0].date === days[0], null]
  if (alive && into[0]?.date === days[0] && !stays(out, days[0])) alive = !isTransient(into, days[0])
  for (const day of days) {
    const left = out.some(({ date }) => date === day)
    const reached = into.some(({ date }) => date === day)
    const after = alive ? !left || reached : reached && (!left || stays(out, day))
    if (alive && !after) lives.push({ from, until: day })
    if (!alive && after) from = day
    alive = after
  }
  if (alive) lives.push({ from, until: null })
  return lives
}

/** Whether the commune goes on under its code on a day on which something leaves it. */
function stays(out: readonly Movement[], day: CivilDate | undefined): boolean {
  return out.some(({ date, from, to }) => date === day && to?.kind === 'commune' && to.code === from?.code)
}

/** Whether a code was reached from another code that day: with a departure on the same day it lived for no day at all. */
function isTransient(into: readonly Movement[], day: CivilDate | undefined): boolean {
  return into.some(({ date, from, to }) => date === day && from?.code !== to?.code)
}

function groupBy(movements: readonly Movement[], keyOf: (movement: Movement) => Place | null) {
  const groups = new Map<string, Movement[]>()
  for (const movement of movements) {
    const code = keyOf(movement)?.code
    if (code === undefined) continue
    const known = groups.get(code)
    if (known) known.push(movement)
    else groups.set(code, [movement])
  }
  return groups
}
