import type { Localized } from 'petites-villes'

/** The person asked for something that cannot be: one sentence, and the nearest choices that are valid. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
  readonly sentence: Localized
  readonly choices: readonly string[]

  constructor(sentence: Localized, choices: readonly string[] = []) {
    super(sentence.en)
    this.sentence = sentence
    this.choices = choices
  }
}
