import { type CivilDate, plus } from '@petites-villes/core'
import { splitLines } from '../column.js'
import type { CommuneCode } from '../commune-code.js'
import type { Gazetteer } from '../gazetteer.js'
import { type Life, openChronicle } from './chronicle.js'
import { follow, setOut, type Traveller } from './follow.js'
import type { HistoryData } from './history-data.js'
import { readMovements } from './movement.js'
import { openParts } from './parts.js'
import type { Resolution } from './resolution.js'
import { statusOf } from './status.js'
import { translate, type Translation, type TranslationOptions } from './translation.js'

/**
 * The day on which a code was valid, and the day of the codes that are wanted.
 *
 * @property on without it the code is taken as of the last day on which it was the code of a commune: today's commune when it is
 * one today. A code that came back names something else before; give the day of your data
 * @property to the vintage of the gazetteer unless told otherwise
 */
export interface ResolveOptions {
  readonly on?: CivilDate
  readonly to?: CivilDate
}

/** The history of the communes since 1943. */
export interface History {
  /** The day at which the movements end. */
  readonly vintage: CivilDate

  /**
   * What became of a commune code, or of the code of a part of a commune.
   *
   * @throws RangeError when `to` lies before `on` or after the vintage
   */
  resolve(code: string, options?: ResolveOptions): Resolution

  /**
   * The communes of a day that are, in whole or in part, in this commune of the vintage: its own code alone when nothing joined it.
   * By ascending code; none for a code that is no commune of the vintage.
   */
  partsOf(code: string, on: CivilDate): readonly CommuneCode[]

  /** Whether a code was that of a commune on a day; a part of one does not count. False for a code that nobody ever had. */
  isCommune(code: string, on: CivilDate): boolean

  /** Brings a whole table from one vintage to another. No row is lost: each is carried, or reported with the reason. */
  translate<Row>(rows: Iterable<Row>, options: TranslationOptions<Row>): Translation<Row>
}

/**
 * Opens the movements of communes. They are a file of their own, to be loaded when they are needed.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { historyData } from '@petites-villes/data/history'
 * import { civilDate } from '@petites-villes/core'
 * import { createGazetteer, openHistory } from '@petites-villes/towns'
 *
 * const history = openHistory(historyData, createGazetteer(referenceData))
 *
 * history.resolve('14513').codes // => ['50592']
 * history.resolve('20004').path.map(({ kind }) => kind) // => ['other-department']
 * history.resolve('15141').status // => 'current'
 * history.resolve('15141', { on: civilDate('2024-01-01') }).status // => 'split'
 * ```
 */
export function openHistory({ vintage, movements, parts }: HistoryData, gazetteer: Gazetteer): History {
  const parents = splitLines(parts.parents)
  const parentOf = new Map(splitLines(parts.codes).map((code, row) => [code, parents[row] as CommuneCode]))

  const chronicle = openChronicle(readMovements(movements), parentOf)

  function livesOf(code: string): readonly Life[] {
    if (chronicle.knows(code)) return chronicle.livesOf(code)
    return gazetteer.town(code) ? [{ from: null, until: null }] : []
  }

  function resolve(code: string, { on, to = vintage }: ResolveOptions = {}): Resolution {
    if (to > vintage) throw new RangeError(`the movements end on ${vintage}, before ${to}`)
    if (on !== undefined && to < on)
      throw new RangeError(`${to} is before ${on}: codes are followed forwards`)
    const start = on === undefined ? lastStart(code, to) : startOn(code, on)
    if (!start) return answerOfPart(code, to)
    const ends = start.travellers
      .flatMap(traveller => follow(chronicle, traveller, start.since, to))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
    const codes = [...new Set(ends.map(end => codeOf(end, to)))].sort()
    const path = [...new Set(ends.flatMap(end => end.path))].sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
    )
    return { code, on: start.on, to, codes, path, status: statusOf(code, codes, ends, path) }
  }

  /** The commune that has this code on a day; else the part of one that bears it. */
  function startOn(code: string, on: CivilDate) {
    const since = `${on}+` as CivilDate
    const lives = livesOf(code)
    if (lives.some(life => holds(life, on))) return { travellers: [setOut(code as CommuneCode)], since, on }
    const before = lives.filter(({ until }) => until !== null && until <= on).at(-1)?.until
    if (!before) return undefined
    const travellers = follow(chronicle, setOut(code as CommuneCode), before, on).filter(
      ({ part }) => part === code,
    )
    return travellers.length > 0 ? { travellers, since, on } : undefined
  }

  function lastStart(code: string, to: CivilDate) {
    const life = livesOf(code)
      .filter(({ from }) => from === null || from <= to)
      .at(-1)
    if (!life) return startOfPassing(code, to)
    const travellers = [setOut(code as CommuneCode)]
    if (life.until === null || life.until > to) return { travellers, since: `${to}+` as CivilDate, on: to }
    return { travellers, since: life.until, on: plus(life.until, { days: -1 }) }
  }

  /** A code that was reached and left on one day, and so was never valid at the end of one: 50649. */
  function startOfPassing(code: string, to: CivilDate) {
    const since = chronicle.daysOf(code)[0]
    const left = since !== undefined && since <= to ? chronicle.leavingOn(code, since) : []
    if (since === undefined || !left.some(({ from }) => from?.kind === 'commune')) return undefined
    return { travellers: [setOut(code as CommuneCode)], since, on: since }
  }

  /** At the vintage the official list says which commune a part is in; movements that divide a commune do not. */
  function codeOf({ code, part }: Traveller, to: CivilDate): CommuneCode {
    return (part !== null && to === vintage && parentOf.get(part)) || code
  }

  /** A code that was never that of a commune: a part of one, of which only the present is known, or nothing. */
  function answerOfPart(code: string, to: CivilDate): Resolution {
    const parent = to === vintage && !gazetteer.town(code) ? parentOf.get(code) : undefined
    const answer = { code, on: null, to, path: [] }
    return parent
      ? { ...answer, status: 'merged', codes: [parent] }
      : { ...answer, status: 'unknown', codes: [] }
  }

  const partsOf = openParts({
    codes: chronicle.codes,
    isCommuneOn: (code, day) => livesOf(code).some(life => holds(life, day)),
    isUnmoved: code => !chronicle.knows(code) && gazetteer.town(code) !== undefined,
    resolve,
  })

  return {
    vintage,
    resolve,
    partsOf,
    isCommune: (code, on) => livesOf(code).some(life => holds(life, on)),
    translate: (rows, options) => translate(resolve, rows, options),
  }
}

function holds({ from, until }: Life, day: CivilDate): boolean {
  return (from === null || from <= day) && (until === null || day < until)
}
