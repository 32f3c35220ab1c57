import type { Issue, OfferFacts, Pvd } from 'petites-villes'

/**
 * The answers of the address as facts.
 *
 * @property problems of the answers that cannot be understood, by fact: none of them counts
 */
export interface GivenFacts {
  readonly facts: OfferFacts
  readonly problems: ReadonlyMap<string, Issue>
}

export function givenFacts(pvd: Pvd, answers: Readonly<Record<string, string>>): GivenFacts {
  const problems = new Map<string, Issue>()
  const facts: Record<string, unknown> = {}
  for (const [fact, text] of Object.entries(answers)) {
    const read = pvd.parseFactText(fact, text)
    if (read.ok) Object.assign(facts, read.value)
    else if (read.issues[0]) problems.set(fact, read.issues[0])
  }
  return { facts, problems }
}
