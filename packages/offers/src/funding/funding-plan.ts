import { type Cents, cents, type CivilDate, type Source } from '@petites-villes/core'
import { offers as catalogue } from '../catalogue.js'
import { describeFunding } from '../funding-text.js'
import { minimumShare } from '../minimum-share/minimum-share.js'
import type { Offer } from '../offer.js'
import { offerRulebook } from '../rulebook.js'
import type { OfferFacts } from '../vocabulary.js'
import { bindingsOf } from './bindings.js'
import { candidatesOf, exclude, limitOf } from './candidates.js'
import { derogationText } from './line-text.js'
import { knownLine, unknownLine } from './lines.js'
import { atMost, least, minus, sum } from './money.js'
import { type Optimum, optimum } from './optimum.js'
import type { FundingPlan, OtherMoney, Span } from './plan.js'
import { checkProject, factsOfProject, type Project } from './project.js'
import { type GrantProspect, type Prospect, prospectsOf } from './prospects.js'
import { doubtsOf, questionsOf } from './questions.js'
import { reasons, type SetAside } from './set-aside.js'

/**
 * @property facts what is known of the town; what the project says of itself wins
 * @property basis whether lines that are still to be confirmed are in the plan, marked as such; they are unless told otherwise
 */
export interface FundingPlanOptions {
  readonly facts: OfferFacts
  readonly asOf: CivilDate
  readonly offers?: readonly Offer[]
  readonly rulebook?: typeof offerRulebook
  readonly basis?: 'sure' | 'with-to-confirm'
}

/**
 * The best way to stack grants for a project, under the owner's lowest share, the caps of each offer and what funders
 * ask of the whole. It is exact; the formulation stands at `optimum`. What cannot be computed is a line without an
 * amount and with a question. Loans and tax reliefs stand apart.
 *
 * @example
 * ```ts
 * import { civilDate, euros } from '@petites-villes/core'
 * import { fundingPlan } from '@petites-villes/offers'
 *
 * const plan = fundingPlan(
 *   { cost: euros(400_000), owner: 'commune', kinds: ['bridge'], startsOn: civilDate('2026-05-01') },
 *   { facts: { 'town.population': 1_500, 'town.fiscalPotential': euros(900_000) }, asOf: civilDate('2026-03-01') },
 * )
 * const [line] = plan.lines.filter(({ offer }) => offer === 'programme-national-ponts-travaux')
 * line?.amount // => 24000000
 * line?.upTo // => true
 * plan.minimumShare.percent // => 20
 * plan.ceiling // => 32000000
 * plan.withDerogation?.percent // => 0
 * ```
 * @throws RangeError for a project with amounts that no project can have
 */
export function fundingPlan(
  project: Project,
  {
    facts: given,
    asOf,
    offers = catalogue,
    rulebook = offerRulebook,
    basis = 'with-to-confirm',
  }: FundingPlanOptions,
): FundingPlan {
  checkProject(
    project,
    offers.map(({ id }) => id),
  )
  const { cost, privateGifts = cents(0), otherPublicGrants = cents(0), ownResources = cents(0) } = project
  const facts = { ...given, ...factsOfProject(project) }
  const share = minimumShare(facts, { asOf, rulebook })
  const prospects = prospectsOf(project, offers, { facts, asOf, rulebook, basis })
  const publicFinancing = minus(cost, privateGifts)
  const ceilingAt = (percent: number) => atMost(100 - percent, publicFinancing)
  const solve = (ceiling: Cents) =>
    optimum({
      candidates: candidatesOf(prospects.grants, project),
      ceiling,
      others: otherPublicGrants,
      deficit: minus(project.deficit ?? cents(0), privateGifts),
    })

  const ceiling = ceilingAt(share.percent)
  const best = solve(ceiling)
  const { known, unknown, aside } = sorted(prospects.grants, best)
  const lines = [
    ...known.map(({ prospect, paid }) => knownLine(prospect, paid)),
    ...unknown.map(prospect => unknownLine(prospect)),
  ]
  const inPlan = [...known.map(({ prospect }) => prospect), ...unknown]
  const room = roomFor(unknown, best, ceiling, project)
  const owner = ownerSpan(minus(publicFinancing, otherPublicGrants), best, room)
  const derogated = share.derogation && ceilingAt(share.derogation.percent)
  const derogatedBest = derogated && solve(derogated)
  return {
    format: 'funding-plan/1',
    asOf,
    basis,
    project,
    lines,
    total: { sure: best.sure, most: best.most, unknown: unknown.length },
    publicGrants: sum([otherPublicGrants, best.most]),
    ownerShare: owner,
    minimumShare: {
      percent: share.percent,
      amount: minus(publicFinancing, ceiling),
      rule: share.rule,
      ...(share.exception !== undefined && { exception: share.exception }),
      share,
    },
    ceiling,
    ...(share.derogation &&
      derogated !== undefined &&
      derogatedBest && {
        withDerogation: {
          percent: share.derogation.percent,
          amount: minus(publicFinancing, derogated),
          ceiling: derogated,
          most: derogatedBest.most,
          text: derogationText(share.derogation, derogated, derogatedBest.most),
        },
      }),
    room,
    binds: bindingsOf(lines, best, { ceiling, project, share, offers }),
    remains: { least: minus(owner.least, ownResources), most: minus(owner.most, ownResources) },
    loans: prospects.loans.map(otherMoney),
    taxReliefs: prospects.taxReliefs.map(otherMoney),
    setAside: [...aside, ...prospects.aside],
    questions: questionsOf(inPlan, share),
    doubts: doubtsOf([...inPlan, ...prospects.loans], share),
    sources: unique([...share.sources, ...lines.flatMap(({ sources }) => sources)]),
  }
}

/** What the best plan pays, what it cannot know, and what it leaves out. */
function sorted(grants: readonly GrantProspect[], { paid }: Optimum) {
  const known = paid.flatMap(each => {
    const prospect = grants.find(({ id }) => id === each.candidate.id)
    return prospect ? [{ prospect, paid: each }] : []
  })
  const unknown: GrantProspect[] = []
  const aside: SetAside[] = []
  for (const grant of grants) {
    if (known.some(({ prospect }) => prospect === grant)) continue
    const { offer, term, amount } = grant
    // Lines without an amount that exclude each other are all questions: nobody knows which one will hold.
    if (known.some(({ prospect }) => exclude(prospect, grant))) aside.push(reasons.excluded(offer, term))
    else if (amount.kind === 'unknown') unknown.push(grant)
    else aside.push(reasons['not-better'](offer, term))
  }
  return { known, unknown, aside }
}

function ownerSpan(toShare: Cents, { sure, most }: Optimum, room: Cents): Span {
  return { least: minus(toShare, most, room), most: minus(toShare, sure) }
}

/** What a line without an amount could still bring, under the law and what its own funder asks. */
function roomFor(
  unknown: readonly GrantProspect[],
  { paid, most }: Optimum,
  ceiling: Cents,
  project: Project,
): Cents {
  const limits = paid.map(({ candidate }) => candidate.limit ?? ceiling)
  const rooms = unknown.map(({ offer }) =>
    minus(
      least(ceiling, ...limits, limitOf(offer, project) ?? ceiling),
      most,
      project.otherPublicGrants ?? cents(0),
    ),
  )
  return cents(Math.max(0, ...rooms))
}

function otherMoney({ offer, term, status }: Prospect): OtherMoney {
  return { offer: offer.id, name: offer.name, status, text: describeFunding(term) }
}

const unique = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map(source => [source.id, source])).values(),
]
