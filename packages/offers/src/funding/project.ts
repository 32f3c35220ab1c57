import { type Cents, type CivilDate, isCents, nearest } from '@petites-villes/core'
import { known, type ValueOf } from '@petites-villes/eligibility'
import type { Theme } from '@petites-villes/programme'
import type { ExpensePart, Per } from '../funding-term.js'
import type { OfferId } from '../offer.js'
import type { offerFacts, OfferFacts } from '../vocabulary.js'

export type ProjectKind = ValueOf<(typeof offerFacts)['project.kinds']>[number]

export type ProjectOwner = ValueOf<(typeof offerFacts)['applicant.kind']>

/**
 * An investment that somebody wants to pay for. Money is in cents, before tax.
 *
 * @property cost everything that has to be paid
 * @property parts what the cost is made of; parts that add up to the cost leave nothing out
 * @property eligible what a funder counts of the cost, where it differs from it
 * @property counts how many years, dwellings, structures... amounts are counted for
 * @property kinds what the project is about, in the words of the vocabulary
 * @property themes without them, those of the kinds; without kinds, offers of every theme are looked at
 * @property startsOn the day on which the works begin or began; signing a works contract is a beginning
 * @property deficit what the operation lacks once its own income is counted, before any grant; 0 for none
 * @property ownResources what the owner has put aside for it
 * @property privateGifts gifts of foundations, firms and people, which are not public money
 * @property otherPublicGrants grants that no offer of the catalogue brings: region, department, Europe
 * @property announced amounts that a funder has announced, by offer; they take the place of what the offer publishes. Under an
 *   offer that is closed nothing can be announced: what was won there before is in `otherPublicGrants`
 */
export interface Project {
  readonly cost: Cents
  readonly parts?: Readonly<Partial<Record<ExpensePart, Cents>>>
  readonly eligible?: Readonly<Partial<Record<OfferId, Cents>>>
  readonly counts?: Readonly<Partial<Record<Exclude<Per, 'project'>, number>>>
  readonly kinds?: readonly ProjectKind[]
  readonly themes?: readonly Theme[]
  readonly startsOn?: CivilDate
  readonly owner: ProjectOwner
  readonly deficit?: Cents
  readonly ownResources?: Cents
  readonly privateGifts?: Cents
  readonly otherPublicGrants?: Cents
  readonly announced?: Readonly<Partial<Record<OfferId, Cents>>>
}

/**
 * What the rules of offers want to know of a project. It joins the facts of the town, and wins over them.
 *
 * @example
 * ```ts
 * import { euros } from '@petites-villes/core'
 * import { factsOfProject } from '@petites-villes/offers'
 *
 * const facts = factsOfProject({ cost: euros(400_000), owner: 'commune', kinds: ['school'], deficit: euros(0) })
 * facts['project.deficit'] // => { state: 'known', value: false }
 * facts['project.startedOn'] // => undefined
 * ```
 */
export function factsOfProject({ owner, kinds, startsOn, deficit }: Project): OfferFacts {
  return {
    'applicant.kind': known(owner),
    ...(kinds && { 'project.kinds': known(kinds) }),
    ...(startsOn !== undefined && { 'project.startedOn': known(startsOn) }),
    ...(deficit !== undefined && { 'project.deficit': known(deficit > 0) }),
  }
}

/**
 * Refuses amounts that no project can have, and amounts for offers that nobody knows.
 *
 * @throws RangeError for what is negative, in broken cents, more than the cost, or for no offer
 */
export function checkProject(project: Project, offers: readonly OfferId[]): void {
  const { cost, parts = {}, eligible = {}, counts = {}, announced = {} } = project
  const { deficit = 0, ownResources = 0, privateGifts = 0, otherPublicGrants = 0 } = project
  const amounts: Readonly<Record<string, number>> = {
    cost,
    deficit,
    ownResources,
    privateGifts,
    otherPublicGrants,
    ...named('parts', parts),
    ...named('eligible', eligible),
    ...named('announced', announced),
  }
  for (const [name, amount] of Object.entries(amounts))
    if (!isCents(amount) || amount < 0)
      throw new RangeError(`${name} of a project is an amount in whole cents, not ${String(amount)}`)
  for (const [name, count] of Object.entries(counts))
    if (!Number.isFinite(count) || count < 0)
      throw new RangeError(`counts.${name} of a project is a number, not ${String(count)}`)
  for (const id of [...Object.keys(announced), ...Object.keys(eligible)])
    if (!offers.includes(id)) {
      const near = nearest(id, offers)
      throw new RangeError(
        `no offer ${JSON.stringify(id)} to count an amount for${near.length ? `; the nearest: ${near.join(', ')}` : ''}`,
      )
    }
  const made = Object.values(parts).reduce<number>((total, part) => total + part, 0)
  for (const [name, amount] of Object.entries({
    'the parts': made,
    'private gifts': privateGifts,
    'grants and gifts': privateGifts + otherPublicGrants,
  }))
    if (amount > cost) throw new RangeError(`${name} of a project are no more than its cost`)
}

const named = (group: string, amounts: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${group}.${name}`, amount ?? 0]))
