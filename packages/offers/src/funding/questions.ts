import { both } from '../both.js'
import type { MinimumShare } from '../minimum-share/minimum-share.js'
import type { Ask } from './base.js'
import type { PlanDoubt, PlanQuestion } from './plan.js'
import { askFact, type GrantProspect, type Prospect } from './prospects.js'

/** Every question once, in the order of the lines, with what it is needed for. */
export function questionsOf(grants: readonly GrantProspect[], share: MinimumShare): readonly PlanQuestion[] {
  const found = new Map<string, PlanQuestion>()
  const add = ({ about, text }: Ask, needed: string) => {
    const known = found.get(about)
    const already = known?.for ?? []
    found.set(about, { about, text, for: already.includes(needed) ? already : [...already, needed] })
  }
  for (const { offer, amount, ask } of grants)
    for (const each of [...(amount.kind === 'unknown' ? amount.ask : []), ...ask]) add(each, offer.id)
  for (const { outcome, missing } of share.considered)
    if (outcome === 'unknown') for (const fact of missing) add(askFact(fact), 'minimum-share')
  return [...found.values()]
}

/** What a person has to check: windows that nobody confirms, doubts of the offers, the law. */
export function doubtsOf(prospects: readonly Prospect[], share: MinimumShare): readonly PlanDoubt[] {
  const offers = new Map(prospects.map(prospect => [prospect.offer.id, prospect]))
  return [
    ...[...offers.values()].flatMap(({ offer, unconfirmed }) =>
      [...(unconfirmed ? [unconfirmed] : []), ...(offer.doubts ?? [])].map(text => ({
        offer: offer.id,
        text: both(`${offer.name} : ${text.fr}`, `${offer.name}: ${text.en}`),
      })),
    ),
    ...share.doubts.map(text => ({ text })),
  ]
}
