import {
  asFactValue,
  type FactDefinition,
  type MissingFact,
  type UnknownReason,
} from '@petites-villes/eligibility'
import type { RankedQuestion } from '@petites-villes/eligibility/analysis'
import { offerFacts, type OfferFactId, type OfferFacts } from '@petites-villes/offers'
import type { PlanEntry, PlanQuestion } from './support-plan.js'

/** Why a fact is unknown; nobody was asked when the facts say nothing of it. */
export function reasonOf(fact: string, facts: OfferFacts): UnknownReason {
  const found = asFactValue(facts[fact as OfferFactId])
  return found.state === 'unknown' ? found.reason : 'not-provided'
}

/**
 * The facts that open lines wait for, as questions. First the one whose answer is expected to settle most offers, then the
 * one that alone may settle most, then the one that most wait for, then by id, so that the order is always the same. An
 * offer that is closed or not yet open waits for nothing.
 */
export function questionsFrom(
  entries: readonly PlanEntry[],
  facts: OfferFacts,
  ranked: readonly RankedQuestion[],
): readonly PlanQuestion[] {
  const likely = new Map(ranked.map(({ fact, settles }) => [fact, settles]))
  const waiting = new Map<string, { settles: string[]; concerns: string[] }>()
  for (const { offer, missing: open, status } of entries) {
    if (status === 'closed' || status === 'upcoming') continue
    for (const missing of open) {
      const entry = waiting.get(missing.fact) ?? { settles: [], concerns: [] }
      entry.concerns.push(offer.id)
      if (settlesAlone(missing)) entry.settles.push(offer.id)
      waiting.set(missing.fact, entry)
    }
  }
  const expected = (fact: string, offers: readonly string[]): number =>
    offers.reduce((sum, offer) => sum + (likely.get(fact)?.[offer] ?? 0), 0)
  return [...waiting]
    .map(([fact, offers]) =>
      questionAbout(fact as OfferFactId, reasonOf(fact, facts), {
        ...offers,
        expected: Math.round(expected(fact, offers.concerns) * 100) / 100,
      }),
    )
    .sort(
      (a, b) =>
        b.expected - a.expected ||
        b.settles.length - a.settles.length ||
        b.concerns.length - a.concerns.length ||
        (a.fact < b.fact ? -1 : 1),
    )
}

const settlesAlone = ({ canDecide }: Pick<MissingFact, 'canDecide'>): boolean => canDecide !== 'with-others'

function questionAbout(
  fact: OfferFactId,
  reason: UnknownReason,
  offers: Pick<PlanQuestion, 'expected' | 'settles' | 'concerns'>,
): PlanQuestion {
  const definition: FactDefinition = offerFacts[fact]
  const choices = choicesOf(definition)
  return {
    fact,
    kind: definition.kind,
    reason,
    label: definition.label,
    question: definition.question,
    ...(definition.help ? { help: definition.help } : {}),
    ...(choices ? { choices } : {}),
    ...offers,
  }
}

function choicesOf(definition: FactDefinition): PlanQuestion['choices'] {
  if (definition.kind === 'boolean')
    return [
      { value: true, label: { fr: 'oui', en: 'yes' } },
      { value: false, label: { fr: 'non', en: 'no' } },
    ]
  if ((definition.kind === 'enum' || definition.kind === 'set') && definition.values)
    return Object.entries(definition.values).map(([value, label]) => ({ value, label }))
  return undefined
}
