import { createContext, use } from 'react'
import type { Language, Localized } from 'petites-villes'
import { english } from './english.js'
import { french } from './french.js'

export type Words = typeof french

/** What speaks one language: the words of the page, the texts of the plan, numbers. */
export interface Speech {
  readonly language: Language
  readonly words: Words
  readonly say: (text: Localized) => string
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  readonly list: (items: readonly string[]) => string
}

function speech(language: Language, words: Words): Speech {
  const locale = { fr: 'fr-FR', en: 'en-GB' }[language]
  return {
    language,
    words,
    say: text => (language === 'fr' ? unbroken(text.fr) : text.en),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    list: items => new Intl.ListFormat(locale).format(items),
  }
}

/** French parts `:` and its like from the word before by a space at which no line may end. */
const unbroken = (text: string): string => text.replace(/ (?=[:;?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0')

export const speeches: Readonly<Record<Language, Speech>> = {
  fr: speech('fr', french),
  en: speech('en', english),
}

export const SpeechContext = createContext<Speech>(speeches.fr)

export const useSpeech = (): Speech => use(SpeechContext)
