import type { OfferStatus, pillars, PlanEntry, SupportPlan } from 'petites-villes'
import { useSpeech } from '../words/words.js'
import { Entry } from './entry.js'
import type { Case } from './use-plan.js'

interface PillarSectionProps {
  readonly pillar: (typeof pillars)[number]
  readonly entries: readonly PlanEntry[]
  readonly filter: OfferStatus | undefined
  readonly asked: Case
  readonly plan: SupportPlan
}

const shut: readonly OfferStatus[] = ['closed', 'not-eligible']

/** One pillar: what is open first, what is shut behind a line that says how much there is. */
export function PillarSection({ pillar, entries, filter, asked, plan }: PillarSectionProps) {
  const { words, say } = useSpeech()
  const open = entries.filter(({ status }) => (filter ? status === filter : !shut.includes(status)))
  const rest = filter ? [] : entries.filter(({ status }) => shut.includes(status))
  const show = (entry: PlanEntry) => <Entry key={entry.offer.id} entry={entry} asked={asked} plan={plan} />
  return (
    <section className="pillar" aria-labelledby={`pillar-${pillar.id}`}>
      <h3 id={`pillar-${pillar.id}`} className="pillar-name">
        {say(pillar.name)}
      </h3>
      <p className="soft">{say(pillar.description)}</p>
      {open.length === 0 && rest.length === 0 && <p className="empty">{words.plan.emptyFilter}</p>}
      {open.map(show)}
      {rest.length > 0 && (
        <details className="rest">
          <summary>{words.plan.rest(rest.length)}</summary>
          {rest.map(show)}
        </details>
      )}
    </section>
  )
}
