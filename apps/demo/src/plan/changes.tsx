import type { PlanChange } from 'petites-villes'
import { useSpeech } from '../words/words.js'

/** The smallest changes that would turn a no, the easiest first, as the plan gives them. */
export function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const { say, list, words } = useSpeech()
  if (changes.length === 0) return <p className="soft">{words.plan.nothingChanges}</p>
  return (
    <ul>
      {changes.map(({ conditions, supposing, possible }) => {
        const told = [...conditions, ...supposing].map(say)
        return (
          <li key={told.join()}>
            {list(conditions.map(say))}
            {supposing.length > 0 && (
              <span className="soft">
                {conditions.length > 0 && ', '}
                {words.plan.supposing} {list(supposing.map(say))}
              </span>
            )}
            {!possible && <span className="soft"> ({words.plan.nobodyDecides})</span>}
          </li>
        )
      })}
    </ul>
  )
}
