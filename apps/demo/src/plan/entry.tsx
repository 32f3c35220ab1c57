import { useState } from 'react'
import type { PlanEntry, SupportPlan } from 'petites-villes'
import { useSpeech } from '../words/words.js'
import { EntryDetails } from './entry-details.js'
import { StatusBadge } from './status.js'
import type { Case } from './use-plan.js'
import { windowText } from './window-text.js'

/** How many lines of money an offer shows before it is opened. */
const shownLines = 2

export interface EntryProps {
  readonly entry: PlanEntry
  readonly asked: Case
  readonly plan: SupportPlan
}

/** One offer: what it is and what it brings; why, once it is opened. */
export function Entry({ entry, asked, plan }: EntryProps) {
  const speech = useSpeech()
  const { words, say } = speech
  const [isOpen, setOpen] = useState(false)
  const { offer, status, funding } = entry
  return (
    <article className="entry" id={`offer-${offer.id}`}>
      <details
        onToggle={event => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary className="entry-summary">
          <h4 className="entry-name" lang="fr">
            {offer.name}
            {offer.acronym && offer.acronym !== offer.name && (
              <span className="soft"> · {offer.acronym}</span>
            )}
          </h4>
          <StatusBadge status={status} />
        </summary>
        {isOpen && <EntryDetails entry={entry} asked={asked} plan={plan} />}
      </details>
      <p className="entry-text">{say(offer.summary)}</p>
      <p className="entry-line soft">
        {words.kind[offer.kind]} · {windowText(entry.window, asked.asOf, speech)}
        {entry.unsureSources.length > 0 && <> · {words.plan.unsure}</>}
      </p>
      {funding.length > 0 && <Money lines={isOpen ? funding : funding.slice(0, shownLines)} />}
      {!isOpen && funding.length > shownLines && (
        <p className="entry-line soft">{words.plan.moreMoney(funding.length - shownLines)}</p>
      )}
    </article>
  )
}

function Money({ lines }: { readonly lines: PlanEntry['funding'] }) {
  const { words, say } = useSpeech()
  return (
    <ul className="entry-money">
      {lines.map(({ text, applies }) => (
        <li key={text.fr}>
          {say(text)}
          {applies === 'unknown' && <span className="soft"> ({words.plan.mayApply})</span>}
        </li>
      ))}
    </ul>
  )
}
