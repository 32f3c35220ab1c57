import { type CivilDate, civilDate, type Localized, type Source } from '@petites-villes/core'
import { type MilestoneDoubt, milestoneDoubts } from './milestone-doubt.js'
import { milestones, type Milestones } from './milestones.js'
import { programme } from './programme.js'
import type { ProgrammeTown, Signature, SignedList } from './programme-dates.js'
import { programmeState } from './programme-state.js'
import { programmeSources as read } from './sources.js'

export type MilestoneId = 'launch' | 'selection' | 'adhesion' | 'framework' | 'ort' | 'programme-end'

/**
 * One milestone of a town, as it stood on a day.
 *
 * - `done`: reached; `daysLate` says by how much when it was after its deadline
 * - `due`: its term runs, `daysLeft` days remain
 * - `late`: its term is over and it is not seen, `daysLate` days after
 * - `upcoming`: not reached
 * - `unknown`: what is published does not tell
 *
 * @property day the day on which it was reached; before that the day on which it is due; null when neither is known
 * @property deadline the last day in time, where there is one
 * @property notes what keeps it from being sure
 */
export interface MilestoneItem {
  readonly id: MilestoneId
  readonly label: Localized
  readonly day: CivilDate | null
  readonly deadline?: CivilDate
  readonly state: 'done' | 'due' | 'late' | 'upcoming' | 'unknown'
  readonly daysLate?: number
  readonly daysLeft?: number
  readonly notes: readonly Localized[]
  readonly sources: readonly Source[]
}

const labels: Readonly<Record<MilestoneId, Localized>> = {
  launch: { fr: 'Lancement du programme', en: 'Launch of the programme' },
  selection: { fr: 'Sélection de la commune', en: 'Selection of the town' },
  adhesion: { fr: "Convention d'adhésion", en: 'Adhesion convention' },
  framework: { fr: 'Convention-cadre', en: 'Framework convention' },
  ort: { fr: 'Opération de revitalisation de territoire', en: 'Area revitalisation operation (ORT)' },
  'programme-end': { fr: 'Fin prévue du programme', en: 'Planned end of the programme' },
}

const doubtsOf: Readonly<Partial<Record<MilestoneId, readonly MilestoneDoubt[]>>> = {
  selection: ['selection-day-unpublished', 'membership-unknown', 'earlier-membership-unknown'],
  adhesion: ['adhesion-day-unpublished', 'adhesion-day-impossible'],
  framework: ['framework-presumed-from-ort', 'framework-without-ort', 'extension-unknown'],
  ort: [
    'ort-unknown',
    'ort-day-impossible',
    'ort-day-unpublished',
    'ort-before-adhesion',
    'data-older-than-day',
  ],
}

type Found = Omit<MilestoneItem, 'id' | 'label' | 'notes' | 'sources'> & {
  readonly sources?: readonly Source[]
}

/**
 * The milestones of a town as a line to draw: oldest first, each with its day, its state and what keeps it from being
 * sure. A town that is not in the programme has the days of the programme, and an ORT unless it surely signed none.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { milestoneList } from '@petites-villes/programme'
 *
 * const vintage = civilDate('2026-07-01')
 * const saintJean = {
 *   zonings: {
 *     pvd: { status: 'yes', signedOn: civilDate('2021-05-06'), vintage },
 *     ort: { status: 'yes', signedOn: civilDate('2023-03-31'), vintage },
 *   },
 * } as const
 *
 * const then = milestoneList(saintJean, { asOf: civilDate('2022-12-06') })
 * then.map(({ id, state }) => `${id} ${state}`).slice(0, 4)
 * // => ['launch done', 'selection done', 'adhesion done', 'framework late']
 * then.find(({ id }) => id === 'framework')?.daysLate // => 30
 * milestoneList(saintJean, { asOf: civilDate('2026-11-22') }).at(-1)?.state // => 'unknown'
 * ```
 */
export function milestoneList(town: ProgrammeTown, { asOf }: { asOf: CivilDate }): readonly MilestoneItem[] {
  const { pvd, ort } = town.zonings
  const reached = milestones(town, { asOf })
  const isMember = pvd.status !== 'no' && reached.stage !== 'before-launch'
  const item = (id: MilestoneId, { sources = [], ...found }: Found): MilestoneItem => {
    const doubts = (doubtsOf[id] ?? []).filter(doubt => reached.doubts.includes(doubt))
    const notes = doubts.map(doubt => milestoneDoubts[doubt].text)
    const cited = [...sources, ...doubts.flatMap(doubt => milestoneDoubts[doubt].sources)]
    return { id, label: labels[id], ...found, notes, sources: [...new Set(cited)] }
  }
  const onTheWay = isMember
    ? [
        item('selection', { ...selection(reached), sources: sourcesOf(pvd) }),
        item('adhesion', { ...signature(reached.adhesion), sources: sourcesOf(pvd) }),
        item('framework', { ...framework(reached), sources: [read['anct-mode-emploi']] }),
      ]
    : reached.doubts.includes('earlier-membership-unknown')
      ? [item('selection', { day: null, state: 'unknown', sources: sourcesOf(pvd) })]
      : []
  const hasOrt = isMember || reached.ort.state === 'signed' || reached.ort.state === 'unknown'
  return inOrder([
    item('launch', { ...passed(programme.launchedOn, asOf), sources: programme.sources }),
    ...onTheWay,
    ...(hasOrt ? [item('ort', { ...signature(reached.ort), sources: sourcesOf(ort) })] : []),
    programmeEnd(asOf),
  ])
}

function passed(day: CivilDate, asOf: CivilDate): Found {
  return { day, state: day <= asOf ? 'done' : 'upcoming' }
}

/** A town that has signed was selected before; until then the day of its choice is not known. */
function selection({ adhesion }: Milestones): Found {
  return { day: null, state: adhesion.state === 'signed' ? 'done' : 'unknown' }
}

function signature(found: Signature): Found {
  if (found.state === 'signed') return { day: found.on, state: 'done' }
  return { day: null, state: found.state === 'unknown' ? 'unknown' : 'upcoming' }
}

function framework({ framework: found, adhesion }: Milestones): Found {
  const { status, deadline, signedOn, daysLate, daysLeft } = found
  const term = deadline === null ? {} : { deadline }
  switch (status) {
    case 'presumed':
      return { day: signedOn, ...term, state: 'done', ...(daysLate ? { daysLate } : {}) }
    case 'due':
      return { day: deadline, ...term, state: 'due', ...(daysLeft === null ? {} : { daysLeft }) }
    case 'late':
      return { day: deadline, ...term, state: 'late', ...(daysLate === null ? {} : { daysLate }) }
    case 'undetermined':
      return { day: deadline, ...term, state: 'unknown' }
    case 'none':
      return { day: null, state: adhesion.state === 'not-yet' ? 'upcoming' : 'unknown' }
  }
}

/** After the planned end nobody can say that the programme is over: it was said to go on, and no text was found. */
function programmeEnd(asOf: CivilDate): MilestoneItem {
  const { state, explanation, sources } = programmeState(asOf)
  const isPast = state === 'unconfirmed'
  return {
    id: 'programme-end',
    label: labels['programme-end'],
    day: programme.plannedLastDay,
    state: isPast ? 'unknown' : 'upcoming',
    notes: isPast ? [explanation] : [],
    sources: isPast ? sources : [read['senat-rapport-2025-fin']],
  }
}

const sourcesOf = ({ source }: SignedList): readonly Source[] => (source ? [source] : [])
const beforeAll = civilDate('0001-01-01')

/** By day; one without a day stays behind the one that it follows on the way. */
function inOrder(items: readonly MilestoneItem[]): readonly MilestoneItem[] {
  let last = beforeAll
  const keyed = items.map(item => {
    last = item.day ?? last
    return { item, key: last }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item)
}
