import type { Localized, PlanEntry } from 'petites-villes'
import { useSpeech } from '../words/words.js'

/** A change of facts that turns the answer, in words. */
interface Change {
  readonly text: Localized
}

/** What would change an entry, where the plan says so; nothing is worked out here. */
export function changesOf(entry: PlanEntry): readonly Change[] | undefined {
  const found = (entry as { readonly changes?: unknown }).changes
  if (!Array.isArray(found)) return undefined
  const told = (found as readonly unknown[]).filter(isChange)
  return told.length > 0 ? told : undefined
}

function isChange(given: unknown): given is Change {
  const text = (given as { readonly text?: Partial<Localized> } | null)?.text
  return typeof text?.fr === 'string' && typeof text.en === 'string'
}

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { say } = useSpeech()
  return (
    <ul>
      {changes.map(({ text }) => (
        <li key={text.fr}>{say(text)}</li>
      ))}
    </ul>
  )
}
