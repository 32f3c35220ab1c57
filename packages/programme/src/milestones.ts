import { type CivilDate, civilDate, covers, daysBetween, plus } from '@petites-villes/core'
import type { MilestoneDoubt } from './milestone-doubt.js'
import { programme } from './programme.js'
import {
  isAfterItsList,
  isBeforeLaunch,
  type ProgrammeTown,
  type Signature,
  signatureOn,
} from './programme-dates.js'
import { type ProgrammeState, programmeState } from './programme-state.js'
import { frameworkTerm } from './statement.js'

/**
 * How far a town has come on the way of the programme.
 *
 * - `before-launch`: the programme does not exist yet
 * - `not-member`, `unknown`: the list says no, or says nothing
 * - `selection`: towns are being chosen, until the end of 2020
 * - `selected`: chosen, the adhesion is not signed yet
 * - `framework-due`: adhesion signed, the term for the framework convention runs
 * - `framework-late`: the term is over and no signature is seen
 * - `earlier-ort`: the term is over and the only ORT seen is older than the adhesion
 * - `undetermined`: in the programme, but a date that decides is missing
 * - `ort`: an ORT signed since the adhesion, presumed to be the framework convention
 */
export type Stage =
  | 'before-launch'
  | 'not-member'
  | 'unknown'
  | 'selection'
  | 'selected'
  | 'framework-due'
  | 'framework-late'
  | 'earlier-ort'
  | 'undetermined'
  | 'ort'

/**
 * The framework convention, to be signed within 18 months of the adhesion. Its own date is published nowhere.
 *
 * @property status `none`: there is no term yet, or no member; `presumed`: an ORT since the adhesion stands for it
 * @property deadline last day in time; null when the adhesion has no usable date
 * @property signedOn day of the ORT that stands for it
 * @property daysLeft days until the deadline, while it is due
 * @property daysLate days after the deadline, until the signature or else until the day asked about; 0 when in time
 */
export interface FrameworkMilestone {
  readonly status: 'none' | 'due' | 'late' | 'presumed' | 'undetermined'
  readonly deadline: CivilDate | null
  readonly signedOn: CivilDate | null
  readonly daysLeft: number | null
  readonly daysLate: number | null
}

/**
 * Where a town stands in the programme on a day.
 *
 * @property adhesion the signature that joins the programme
 * @property ort the operation, whatever convention brought it; an earlier one has its legal effects too
 * @property doubts what keeps the answer from being sure; explained by `milestoneDoubts`
 */
export interface Milestones {
  readonly asOf: CivilDate
  readonly programme: ProgrammeState['state']
  readonly stage: Stage
  readonly adhesion: Signature
  readonly framework: FrameworkMilestone
  readonly ort: Signature
  readonly doubts: readonly MilestoneDoubt[]
}

const selectionEnd = civilDate('2021-01-01')
const noFramework: FrameworkMilestone = {
  status: 'none',
  deadline: null,
  signedOn: null,
  daysLeft: null,
  daysLate: null,
}

/** The last day in time for the framework convention of an adhesion signed on a day. */
export function frameworkDeadline(adhesion: CivilDate): CivilDate {
  const version = frameworkTerm.find(each => covers(each, adhesion))
  if (!version) throw new RangeError(`no adhesion could be signed on ${adhesion}, before the programme`)
  return plus(adhesion, version.value)
}

/**
 * The milestones of a town as they stood on a day: nothing signed after that day is seen.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { milestones } from '@petites-villes/programme'
 *
 * const vintage = civilDate('2026-07-01')
 * const modane = {
 *   zonings: {
 *     pvd: { status: 'yes', signedOn: civilDate('2021-06-03'), vintage },
 *     ort: { status: 'yes', signedOn: civilDate('2023-03-29'), vintage },
 *   },
 * } as const
 *
 * milestones(modane, { asOf: civilDate('2022-11-03') }).framework.daysLeft // => 30
 * milestones(modane, { asOf: civilDate('2026-11-22') }).stage // => 'ort'
 * milestones(modane, { asOf: civilDate('2026-11-22') }).framework.daysLate // => 116
 * ```
 */
export function milestones({ zonings }: ProgrammeTown, { asOf }: { asOf: CivilDate }): Milestones {
  const { pvd, ort: ortList } = zonings
  const isPvdDayUsable = !isAfterItsList(pvd) && !isBeforeLaunch(pvd)
  const adhesion = signatureOn(pvd, asOf, isPvdDayUsable)
  const ort = signatureOn(ortList, asOf, !isAfterItsList(ortList))
  const doubts = new Set<MilestoneDoubt>()
  const answer = (stage: Stage, framework: FrameworkMilestone = noFramework): Milestones => {
    const programmeOnDay = programmeState(asOf).state
    return { asOf, programme: programmeOnDay, stage, adhesion, framework, ort, doubts: [...doubts] }
  }

  if (asOf < programme.launchedOn) return answer('before-launch')
  if (ortList.status === 'unknown') doubts.add('ort-unknown')
  else if (isAfterItsList(ortList)) doubts.add('ort-day-impossible')
  else if (ortList.status === 'yes' && ortList.signedOn === null) doubts.add('ort-day-unpublished')

  if (pvd.status === 'unknown') {
    doubts.add('membership-unknown')
    return answer('unknown')
  }
  if (pvd.status === 'no') {
    if (asOf < pvd.vintage) doubts.add('earlier-membership-unknown')
    if (asOf > pvd.vintage) doubts.add('data-older-than-day')
    return answer('not-member')
  }
  if (adhesion.state === 'not-yet') {
    doubts.add('selection-day-unpublished')
    return answer(asOf < selectionEnd ? 'selection' : 'selected')
  }
  if (adhesion.state !== 'signed' || adhesion.on === null) {
    doubts.add(isPvdDayUsable ? 'adhesion-day-unpublished' : 'adhesion-day-impossible')
    if (asOf < selectionEnd) return answer('selection')
    return answer('undetermined', { ...noFramework, status: 'undetermined' })
  }
  return answer(...afterAdhesion(adhesion.on, ort, { asOf, listedOn: ortList.vintage, doubts }))
}

function afterAdhesion(
  adhesion: CivilDate,
  ort: Signature,
  { asOf, listedOn, doubts }: { asOf: CivilDate; listedOn: CivilDate; doubts: Set<MilestoneDoubt> },
): [Stage, FrameworkMilestone] {
  const deadline = frameworkDeadline(adhesion)
  const open = { ...noFramework, deadline }
  const signedOn = ort.state === 'signed' ? ort.on : null

  if (signedOn !== null && signedOn >= adhesion) {
    const daysLate = Math.max(0, daysBetween(deadline, signedOn))
    doubts.add('framework-presumed-from-ort')
    if (daysLate > 0) doubts.add('extension-unknown')
    return ['ort', { ...open, status: 'presumed', signedOn, daysLate }]
  }
  if (signedOn !== null) doubts.add('ort-before-adhesion')
  if (asOf > listedOn && ort.state === 'absent') doubts.add('data-older-than-day')
  if (asOf <= deadline)
    return ['framework-due', { ...open, status: 'due', daysLeft: daysBetween(asOf, deadline) }]

  if (signedOn !== null) return ['earlier-ort', { ...open, status: 'undetermined' }]
  if (ort.state === 'signed' || ort.state === 'unknown')
    return ['undetermined', { ...open, status: 'undetermined' }]
  doubts.add('framework-without-ort')
  doubts.add('extension-unknown')
  return ['framework-late', { ...open, status: 'late', daysLate: daysBetween(deadline, asOf) }]
}
