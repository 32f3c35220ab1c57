import type { CivilDate, Localized, Source } from '@petites-villes/core'
import type { Applicant, Offer, OfferId, OfferStatus } from '@petites-villes/offers'
import type { ProjectGroup } from '@petites-villes/programme'
import type { CommuneCode } from '@petites-villes/towns'
import type { NamedTown, PlanCounts, PlanEntry, PlanQuestion, SupportPlan } from './support-plan.js'

/** One offer and what it is for each member. */
export interface GroupEntry {
  readonly offer: OfferId
  readonly name: string
  readonly summary: Localized
  readonly towns: readonly { readonly town: NamedTown; readonly status: OfferStatus }[]
}

/**
 * An offer that wants the group, or the intercommunality around it, to apply.
 *
 * @property carriers who may apply for several towns together
 */
export interface GroupedOffer {
  readonly offer: OfferId
  readonly name: string
  readonly carriers: readonly Applicant[]
  readonly statuses: readonly OfferStatus[]
}

/** A question with the members whose plan waits for it. */
export interface GroupQuestion extends PlanQuestion {
  readonly towns: readonly CommuneCode[]
}

/**
 * The plan of several towns that share a project: what all of them have, what each has alone, what wants a common carrier.
 *
 * @property commonEpci the one intercommunality around all members; null when several would have to agree
 * @property shared offers that have the same status for every member and are not shut to all
 * @property differing offers whose status is not the same for every member
 * @property grouped offers for which an intercommunality, a PETR or a syndicate may carry for the group
 */
export interface GroupPlan {
  readonly format: 'group-plan/1'
  readonly asOf: CivilDate
  readonly project: Pick<ProjectGroup['project'], 'id' | 'name' | 'aim' | 'themes' | 'membership'>
  readonly members: readonly {
    readonly town: NamedTown
    readonly counts: PlanCounts
    readonly stage: Localized
  }[]
  readonly epcis: readonly {
    readonly siren: string
    readonly name: string
    readonly towns: readonly CommuneCode[]
  }[]
  readonly commonEpci: string | null
  readonly population: number | null
  readonly mountain: ProjectGroup['mountain']
  readonly notFound: readonly string[]
  readonly shared: readonly GroupEntry[]
  readonly differing: readonly GroupEntry[]
  readonly grouped: readonly GroupedOffer[]
  readonly questions: readonly GroupQuestion[]
  readonly sources: readonly Source[]
}

const carriers: readonly Applicant[] = ['epci', 'petr', 'syndicat']
const shut: readonly OfferStatus[] = ['closed', 'not-eligible']

/** Puts the plans of the members side by side. The plans are in the order of the group's towns. */
export function groupPlan(
  group: ProjectGroup,
  plans: readonly SupportPlan[],
  catalogue: readonly Offer[],
): GroupPlan {
  const { id, name, aim, themes, membership } = group.project
  const [first] = plans
  if (!first) throw new RangeError(`the project ${id} has no town that is known`)
  const entries = catalogue.map(offer => groupEntry(offer, plans))
  const isAlike = ({ towns }: GroupEntry) => new Set(towns.map(({ status }) => status)).size === 1
  return {
    format: 'group-plan/1',
    asOf: first.asOf,
    project: { id, name, aim, themes, membership },
    members: plans.map(({ town, counts, programme }) => ({
      town: named(town),
      counts,
      stage: programme.text,
    })),
    epcis: group.epcis.map(({ epci, towns }) => ({ siren: epci.siren, name: epci.name, towns })),
    commonEpci: group.commonEpci,
    population: group.population,
    mountain: group.mountain,
    notFound: group.notFound,
    shared: entries.filter(entry => isAlike(entry) && !shut.includes(entry.towns[0]?.status ?? 'closed')),
    differing: entries.filter(entry => !isAlike(entry)),
    grouped: catalogue.flatMap(offer => groupedOffer(offer, plans)),
    questions: groupQuestions(plans),
    sources: [
      ...new Map(plans.flatMap(({ sources }) => sources).map(source => [source.id, source])).values(),
    ],
  }
}

const named = ({ code, name }: NamedTown): NamedTown => ({ code, name })

const entryOf = (plan: SupportPlan, offer: OfferId): PlanEntry | undefined =>
  plan.entries.find(entry => entry.offer.id === offer)

function groupEntry({ id, name, summary }: Offer, plans: readonly SupportPlan[]): GroupEntry {
  const towns = plans.flatMap(plan => {
    const status = entryOf(plan, id)?.status
    return status ? [{ town: named(plan.town), status }] : []
  })
  return { offer: id, name, summary, towns }
}

function groupedOffer(
  { id, name, applicants }: Offer,
  plans: readonly SupportPlan[],
): readonly GroupedOffer[] {
  const able = applicants.filter(applicant => carriers.includes(applicant))
  const statuses = [...new Set(plans.flatMap(plan => entryOf(plan, id)?.status ?? []))]
  return able.length === 0 || statuses.every(status => shut.includes(status))
    ? []
    : [{ offer: id, name, carriers: able, statuses }]
}

/** The questions of all members by fact; the one that settles most, over all towns, first. */
function groupQuestions(plans: readonly SupportPlan[]): readonly GroupQuestion[] {
  const merged = new Map<string, GroupQuestion & { readonly weight: number }>()
  for (const { town, questions } of plans)
    for (const question of questions) {
      const known = merged.get(question.fact)
      const towns = [...(known?.towns ?? []), town.code]
      const settles = [...new Set([...(known?.settles ?? []), ...question.settles])]
      const concerns = [...new Set([...(known?.concerns ?? []), ...question.concerns])]
      const weight = (known?.weight ?? 0) + question.settles.length
      merged.set(question.fact, { ...question, settles, concerns, towns, weight })
    }
  return [...merged.values()]
    .sort(
      (a, b) => b.weight - a.weight || b.concerns.length - a.concerns.length || (a.fact < b.fact ? -1 : 1),
    )
    .map(({ weight: _weight, ...question }) => question)
}
