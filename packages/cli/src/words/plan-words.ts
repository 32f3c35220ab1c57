import type { Language } from 'petites-villes'
import { planWordsEnglish } from './plan-words-en.js'
import { planWordsFrench } from './plan-words-fr.js'

export interface PlanWords {
  readonly title: (town: string, day: string) => string
  readonly firstQuestion: (question: string, offers: number) => string
  readonly noQuestion: string
  readonly town: string
  readonly epci: string
  readonly noEpci: string
  readonly population: string
  readonly inhabitants: (count: string) => string
  readonly notKnown: string
  readonly programme: string
  readonly firstDoor: string
  readonly mountain: string
  readonly mountainToConfirm: string
  readonly otherTowns: string
  readonly sameEpci: string
  readonly noOtherTowns: string
  readonly and: string
  readonly completes: string
  readonly complement: string
  readonly missing: string
  readonly question: (number: number) => string
  readonly toCheck: string
  readonly toHaveConfirmed: string
  readonly doubt: string
  readonly mayApply: string
  readonly condition: string
  readonly because: string
  readonly here: string
  readonly excludes: string
  readonly unsure: string
  readonly restHint: string
  readonly noAmount: string
  readonly asAbove: string
  readonly questions: string
  readonly questionsHint: string
  readonly settles: (count: number) => string
  readonly helpsWith: (count: number) => string
  readonly or: string
  readonly choices: string
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly day: string
  readonly number: string
  readonly euros: string
  readonly anyText: string
  readonly overridden: (facts: string) => string
  readonly end: string
  readonly dayExamined: string
  readonly sources: (count: number) => string
  readonly data: string
  readonly reasons: string
  readonly oneOffer: string
  readonly details: string
}

export const planWords: Readonly<Record<Language, PlanWords>> = {
  fr: planWordsFrench,
  en: planWordsEnglish,
}
