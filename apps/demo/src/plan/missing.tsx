import type { PlanEntry } from 'petites-villes'
import { useSpeech } from '../words/words.js'
import { questionId } from './questions/question-id.js'

/** The facts that this offer waits for, each with the way to its question. */
export function Missing({ entry }: { readonly entry: PlanEntry }) {
  const { words, say } = useSpeech()
  if (entry.missing.length === 0) return null
  return (
    <section>
      <h5>{words.plan.missing}</h5>
      <ul>
        {entry.missing.map(({ fact, label, canDecide }) => (
          <li key={fact}>
            <a href={`#${questionId(fact)}`}>{say(label)}</a>{' '}
            <span className="soft">{words.decides[canDecide]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
