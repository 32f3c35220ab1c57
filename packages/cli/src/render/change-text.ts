import type { PlanChange } from 'petites-villes'
import { explanationWords } from '../words/explanation-words.js'
import type { Speaker } from './plan-entry.js'

/** `la commune a signé une ORT, à condition que ceci se vérifie : ...`, without an end. */
export function changeText({ language, say }: Speaker, { conditions, supposing }: PlanChange): string {
  const words = explanationWords[language]
  const join = language === 'fr' ? ' ; ' : '; '
  const first = conditions.map(say).join(join)
  const rest = supposing.map(say).join(join)
  if (first === '') return `${rest} (${words.toVerify})`
  return rest === '' ? first : `${first}, ${words.supposing} ${rest}`
}
