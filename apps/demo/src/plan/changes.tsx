import type { PlanChange } from 'petites-villes'
import { useSpeech } from '../words/words.js'

/** What would turn a no into a yes, the easiest way first, as the plan tells it. */
export function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const { words } = useSpeech()
  if (changes.length === 0) return <p className="soft">{words.plan.nothingChanges}</p>
  return (
    <ul>
      {changes.map(change => (
        <ChangeItem
          key={[...change.conditions, ...change.supposing].map(({ fr }) => fr).join()}
          change={change}
        />
      ))}
    </ul>
  )
}

function ChangeItem({ change: { conditions, supposing, possible } }: { readonly change: PlanChange }) {
  const { words, say, list } = useSpeech()
  return (
    <li>
      {list(conditions.map(say))}
      {supposing.length > 0 && (
        <>
          {conditions.length > 0 && ', '}
          {words.plan.supposing} {list(supposing.map(say))}
        </>
      )}
      {!possible && <span className="soft"> {words.plan.nobodyDecides}</span>}
    </li>
  )
}
