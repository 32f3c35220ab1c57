import { useMemo } from 'react'
import { formatCivilDate } from 'petites-villes'
import { useSpeech } from '../words/words.js'
import { Changes } from './changes.js'
import type { EntryProps } from './entry.js'
import { Missing } from './missing.js'
import { SourceItem } from './source-list.js'
import { Why } from './why.js'

/** Everything about one offer for this town: why, what would change it, what it asks, who, and the sources. */
export function EntryDetails({ entry, asked, plan }: EntryProps) {
  const { words, language, say, list } = useSpeech()
  const { pvd, asOf, facts } = asked
  const { offer } = entry
  const why = useMemo(
    () => pvd.explain(plan.town, offer.id, { asOf, facts }),
    [pvd, plan.town, offer.id, asOf, facts],
  )
  const named = (id: string) => pvd.offers.find(other => other.id === id)?.name ?? id
  return (
    <div className="details">
      <section>
        <h5>{words.plan.why}</h5>
        <p>{words.plan.whyText[entry.outcome]}</p>
        <Why explained={why} />
        <p className="soft">
          {why.nextChange && words.plan.nextChange(formatCivilDate(why.nextChange, language))}
        </p>
      </section>
      {entry.changes && (
        <section>
          <h5>{words.plan.changes}</h5>
          <Changes changes={entry.changes} />
        </section>
      )}
      <Missing entry={entry} />
      {entry.window.note && <p className="doubt">{say(entry.window.note)}</p>}
      {entry.conditions.length > 0 && (
        <section>
          <h5>{words.plan.conditions}</h5>
          <ul>
            {entry.conditions.map(condition => (
              <li key={condition.fr}>{say(condition)}</li>
            ))}
          </ul>
        </section>
      )}
      {entry.doubts.length > 0 && (
        <section>
          <h5>{words.plan.doubts}</h5>
          <ul>
            {entry.doubts.map(doubt => (
              <li key={doubt.fr}>{say(doubt)}</li>
            ))}
          </ul>
        </section>
      )}
      <dl className="facts">
        <div>
          <dt>{words.plan.applicants}</dt>
          <dd>{list(offer.applicants.map(applicant => words.applicant[applicant]))}</dd>
        </div>
        <div>
          <dt>{words.plan.partners}</dt>
          <dd>{list([...new Set(offer.partners.map(({ name }) => name))])}</dd>
        </div>
        {entry.completes && (
          <div>
            <dt>{words.plan.completes}</dt>
            <dd>{named(entry.completes)}</dd>
          </div>
        )}
        {entry.complements.length > 0 && (
          <div>
            <dt>{words.plan.complements}</dt>
            <dd>{list(entry.complements.map(named))}</dd>
          </div>
        )}
      </dl>
      <section>
        <h5>{words.plan.sources}</h5>
        <ol className="sources">
          {why.sources.map(source => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ol>
      </section>
    </div>
  )
}
