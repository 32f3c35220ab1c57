import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Chronicle } from './chronicle.js'
import type { Movement, MovementKind } from './movement.js'

/**
 * A territory on its way through time.
 *
 * @property code the commune that it is, or is in
 * @property part its own code while it is a delegated or associated part of that commune
 * @property own the codes that it bore as a commune of its own since the start, newest last
 * @property absorbed communes that joined it since the start: a merger that is undone gives them back and nothing else
 * @property joined whether it lives in a commune with others that did not set out with it
 */
export interface Traveller {
  readonly code: CommuneCode
  readonly part: CommuneCode | null
  readonly own: readonly CommuneCode[]
  readonly absorbed: ReadonlySet<string>
  readonly joined: boolean
  readonly path: readonly Movement[]
}

const mergers = new Set<MovementKind>([
  'simple-merger',
  'new-commune',
  'association',
  'association-ended',
  'delegation-ended',
])

export function setOut(code: CommuneCode): Traveller {
  return { code, part: null, own: [code], absorbed: new Set(), joined: false, path: [] }
}

/** Where a territory is at the end of day `to`, having lived until the day before `from`: several places after a division. */
export function follow(
  chronicle: Chronicle,
  start: Traveller,
  from: CivilDate,
  to: CivilDate,
): readonly Traveller[] {
  const done: Traveller[] = []
  const waiting = [{ traveller: start, since: from }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { traveller, since } = next
    const day = nextDay(chronicle, traveller, since)
    if (day === undefined || day > to) done.push(traveller)
    else
      for (const moved of through(chronicle, traveller, day))
        waiting.push({ traveller: moved, since: after(day) })
  }
  return done.reverse()
}

/** Days are compared as text: this lies between a day and the next one. */
const after = (day: CivilDate) => `${day}+` as CivilDate

function nextDay(chronicle: Chronicle, { code, part }: Traveller, since: CivilDate): CivilDate | undefined {
  const days = [...chronicle.daysOf(code), ...(part ? chronicle.daysOf(part) : [])]
  return days.filter(day => day >= since).sort()[0]
}

/** Through all movements of one day, those included that follow from each other: 14513, 50649, 50592 on 1 January 2018. */
function through(chronicle: Chronicle, start: Traveller, day: CivilDate): readonly Traveller[] {
  const done: Traveller[] = []
  const seen = new Set<string>()
  const waiting = [start]
  for (let traveller = waiting.pop(); traveller; traveller = waiting.pop()) {
    seen.add(keyOf(traveller))
    for (const moved of step(chronicle, traveller, day)) {
      const stays = moved.code === traveller.code && moved.part === traveller.part
      const goesOn = !stays && !seen.has(keyOf(moved)) && isPassing(chronicle, moved.code, day)
      if (goesOn) waiting.push(moved)
      else done.push(moved)
    }
  }
  return done.reverse()
}

const keyOf = ({ code, part }: Traveller) => `${code} ${part ?? ''}`

/** A commune that is reached and left on one day; one that stays has had its movements of the day already. */
function isPassing(chronicle: Chronicle, code: CommuneCode, day: CivilDate): boolean {
  const leaving = communesLeft(chronicle, code, day)
  return leaving.length > 0 && !leaving.some(({ to }) => to?.kind === 'commune' && to.code === code)
}

function communesLeft(chronicle: Chronicle, code: CommuneCode, day: CivilDate): readonly Movement[] {
  return chronicle.leavingOn(code, day).filter(({ from }) => from?.kind === 'commune')
}

function step(chronicle: Chronicle, traveller: Traveller, day: CivilDate): readonly Traveller[] {
  const { part, code } = traveller
  if (part !== null) {
    const own = chronicle
      .leavingOn(part, day)
      .filter(({ from, to }) => from?.kind !== 'commune' && to?.kind === 'commune')
    const [first] = own
    if (first?.to) return [leavePart(traveller, first)]
  }
  const leaving = communesLeft(chronicle, code, day).filter(({ to }) => to?.kind === 'commune')
  const becomesPart = chronicle
    .leavingOn(code, day)
    .find(({ from, to }) => from?.kind === 'commune' && to?.kind !== 'commune' && to?.code === code)
  const ahead = chosen(traveller, leaving, chronicle)
  if (ahead.length === 0) return [traveller]
  return ahead.map(movement => move(traveller, movement, becomesPart !== undefined, chronicle, day))
}

/** A part that is a commune again, or that has dissolved into the commune that it was in. */
function leavePart(traveller: Traveller, movement: Movement): Traveller {
  const code = movement.to!.code
  const again = movement.kind === 're-establishment'
  const own = again && traveller.own.includes(code)
  const stillPart = movement.kind === 'new-commune'
  return {
    ...traveller,
    code,
    part: stillPart ? traveller.part : null,
    own: own ? [...traveller.own, code] : traveller.own,
    absorbed: own ? new Set() : traveller.absorbed,
    joined: !own,
    path: [...traveller.path, movement],
  }
}

/**
 * Which of the ways out of a commune this territory takes. All of them when it is this very commune that is divided. Where a merger
 * is undone: its own; else, for a part, to the commune that the official list has it in today; else the way of the commune that
 * goes on under the same name, or under the same code.
 */
function chosen(
  traveller: Traveller,
  leaving: readonly Movement[],
  { parentOf }: Chronicle,
): readonly Movement[] {
  if (leaving.length < 2) return leaving
  const { own, part, joined, absorbed, code } = traveller
  const undone = leaving.some(({ kind }) => kind === 're-establishment')
  if (!undone) return leaving.some(({ kind }) => mergers.has(kind)) ? inMerger(leaving, code) : leaving
  if (joined) {
    const origin = [...(part ? [part] : []), ...own].find(
      candidate => candidate !== code && leaving.some(({ to }) => to?.code === candidate),
    )
    const home = leaving.filter(({ to }) => to?.code === origin)
    if (home.length > 0) return home
    const official = leaving.filter(({ to }) => part !== null && to?.code === parentOf.get(part))
    const sameName = leaving.filter(({ from, to }) => plain(from!.name) === plain(to!.name))
    const sameCode = leaving.filter(({ to }) => to?.code === code)
    return [official, sameName, sameCode, leaving].find(ways => ways.length > 0) ?? []
  }
  const kept = leaving.filter(({ to }) => !absorbed.has(to!.code))
  return kept.length > 0 ? kept : leaving
}

/** A commune that merges under its own code may have a line for its new name beside the one for the merger. */
function inMerger(leaving: readonly Movement[], code: CommuneCode): readonly Movement[] {
  const elsewhere = leaving.filter(({ to }) => to?.code !== code)
  return elsewhere.length > 0 ? elsewhere : leaving.filter(({ kind }) => mergers.has(kind)).slice(0, 1)
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '')

function move(
  traveller: Traveller,
  movement: Movement,
  becomesPart: boolean,
  chronicle: Chronicle,
  day: CivilDate,
): Traveller {
  const code = movement.to!.code
  const merging = mergers.has(movement.kind)
  const away = code !== traveller.code
  const home =
    movement.kind === 're-establishment' && (traveller.part === code || traveller.own.includes(code))
  const isPart = merging && becomesPart && traveller.part === null
  const recoded = away && !merging && !traveller.joined
  const joins = isPart || (merging && away)
  const notes = away || movement.kind === 'renaming' || isPart || movement.from!.name !== movement.to!.name
  return {
    code,
    part: home && away ? null : isPart ? traveller.code : traveller.part,
    own: recoded || home ? [...traveller.own, code] : traveller.own,
    absorbed: traveller.joined ? traveller.absorbed : withGuests(traveller, chronicle, day),
    joined: home && away ? false : traveller.joined || joins,
    path: notes ? [...traveller.path, movement] : traveller.path,
  }
}

/** Communes that join this one on a day on which it keeps its code. */
function withGuests(
  { code, absorbed }: Traveller,
  chronicle: Chronicle,
  day: CivilDate,
): ReadonlySet<string> {
  const guests = chronicle
    .reachingOn(code, day)
    .filter(({ kind, from }) => mergers.has(kind) && from?.kind === 'commune' && from.code !== code)
  return new Set([...absorbed, ...guests.map(({ from }) => from!.code)])
}
