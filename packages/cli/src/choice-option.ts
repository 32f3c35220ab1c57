import { nearest } from 'petites-villes'
import { WrongUse } from './wrong-use.js'

/**
 * An option that takes one of a few words.
 *
 * @throws WrongUse for another word, with the nearest or all of them
 */
export function choiceOption<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (given === undefined) return undefined
  const found = choices.find(choice => choice === given)
  if (found !== undefined) return found
  const near = nearest(given, choices)
  const offered = near.length > 0 ? near : choices
  throw new WrongUse({
    fr: `${option} : « ${given} » ne convient pas ; ${near.length > 0 ? 'vouliez-vous dire' : 'choisissez'} ${offered.join(', ')}${near.length > 0 ? ' ?' : '.'}`,
    en: `${option}: "${given}" will not do; ${near.length > 0 ? 'did you mean' : 'choose'} ${offered.join(', ')}${near.length > 0 ? '?' : '.'}`,
  })
}
