import {
  formatCivilDate,
  isCivilDate,
  type IssueParams,
  type IssueSentences,
  type Language,
} from '@petites-villes/core'
import { outcomeNames } from '../sentence-parts.js'

const given = (p: IssueParams): string => String(p.given)

const day = (param: unknown, language: Language): string =>
  isCivilDate(param) ? formatCivilDate(param, language) : String(param)

/** `du 1er mars 2021 au 1er mai 2022 exclu`, `avant le ...`, `à partir du ...`. */
const period = {
  fr: ({ from = null, to = null }: IssueParams): string => {
    if (from === null) return to === null ? 'à toute date' : `avant le ${day(to, 'fr')}`
    if (to === null) return `à partir du ${day(from, 'fr')}`
    return `du ${day(from, 'fr')} au ${day(to, 'fr')} exclu`
  },
  en: ({ from = null, to = null }: IssueParams): string => {
    if (from === null) return to === null ? 'on any day' : `before ${day(to, 'en')}`
    if (to === null) return `from ${day(from, 'en')} on`
    return `from ${day(from, 'en')} to ${day(to, 'en')} excluded`
  },
}

const languageNames = {
  fr: { fr: 'français', en: 'anglais' },
  en: { fr: 'French', en: 'English' },
} as const
const confidenceNames = {
  fr: { low: 'faible', unverified: 'non vérifiée' },
  en: { low: 'low', unverified: 'unverified' },
} as const

const wordFor = (names: Readonly<Record<string, string>>, key: unknown): string =>
  names[String(key)] ?? String(key)

const texts = (param: unknown): readonly string[] => (Array.isArray(param) ? param.map(String) : [])

const outcomes = (param: unknown, language: Language): string =>
  texts(param)
    .map(outcome => wordFor(outcomeNames[language], outcome))
    .join(', ')

/** How people count: the third of a list has the index 2. */
const place = (param: unknown): string => String(Number(param) + 1)

/** What the findings of the lint say, in French and in English. */
export const lintSentences: IssueSentences = {
  'lint/unused-fact': {
    fr: p => `Aucune condition ne lit le fait « ${given(p)} ».`,
    en: p => `No condition reads the fact "${given(p)}".`,
  },
  'lint/unused-parameter': {
    fr: p => `Aucune condition n'emploie le paramètre « ${given(p)} ».`,
    en: p => `No condition uses the parameter "${given(p)}".`,
  },
  'lint/unused-criterion': {
    fr: p => `Aucune règle ne renvoie au critère « ${given(p)} ».`,
    en: p => `No rule refers to the criterion "${given(p)}".`,
  },
  'lint/unused-source': {
    fr: p => `Rien ne cite la source « ${given(p)} ».`,
    en: p => `Nothing cites the source "${given(p)}".`,
  },
  'lint/gap': {
    fr: p => `Aucune version n'est en vigueur ${period.fr(p)}.`,
    en: p => `No version is in force ${period.en(p)}.`,
  },
  'lint/overlap': {
    fr: p =>
      `Cette version (${period.fr(p)}) recouvre la version ${place(p.first)} : deux réponses le même jour.`,
    en: p =>
      `This version (${period.en(p)}) overlaps version ${place(p.first)}: two answers on the same day.`,
  },
  'lint/not-oldest-first': {
    fr: p =>
      `Cette version (${period.fr(p)}) commence avant celle qui la précède : écrivez la plus ancienne d'abord.`,
    en: p => `This version (${period.en(p)}) begins before the one above it: write the oldest first.`,
  },
  'lint/parameter-not-in-force': {
    fr: p =>
      `Le paramètre « ${given(p)} » n'a pas de valeur ${period.fr(p)}, alors que cette version est en vigueur.`,
    en: p => `The parameter "${given(p)}" has no value ${period.en(p)}, while this version is in force.`,
  },
  'lint/criterion-not-in-force': {
    fr: p =>
      `Le critère « ${given(p)} » n'est pas défini ${period.fr(p)}, alors que cette version est en vigueur.`,
    en: p => `The criterion "${given(p)}" is not defined ${period.en(p)}, while this version is in force.`,
  },
  'lint/source-not-checked': {
    fr: p =>
      `La source « ${given(p)} » n'a pas été relue depuis plus d'un an (dernière lecture : ${day(p.checkedOn, 'fr')}).`,
    en: p =>
      `Nobody has checked the source "${given(p)}" for more than a year (last read on ${day(p.checkedOn, 'en')}).`,
  },
  'lint/weak-source': {
    fr: p => `La confiance dans la source « ${given(p)} » est ${wordFor(confidenceNames.fr, p.confidence)}.`,
    en: p => `The confidence in the source "${given(p)}" is ${wordFor(confidenceNames.en, p.confidence)}.`,
  },
  'lint/no-source': {
    fr: () => 'Cette version ne cite aucune source.',
    en: () => 'This version cites no source.',
  },
  'lint/constant-comparison': {
    fr: () => 'Cette comparaison ne lit aucun fait : son résultat est le même pour tous.',
    en: () => 'This comparison reads no fact: it comes out the same for everybody.',
  },
  'lint/same-sides': {
    fr: () => 'Les deux côtés de cette comparaison sont identiques.',
    en: () => 'Both sides of this comparison are the same.',
  },
  'lint/empty-range': {
    fr: () => 'Le début de cet intervalle dépasse sa fin : aucune valeur ne convient.',
    en: () => 'This range begins after its end: no value fits.',
  },
  'lint/empty-list': {
    fr: () => 'Cette liste est vide : la comparaison ne dépend de rien.',
    en: () => 'This list is empty: the comparison depends on nothing.',
  },
  'lint/repeated-item': {
    fr: p => `La liste répète : ${texts(p.given).join(', ')}.`,
    en: p => `The list repeats: ${texts(p.given).join(', ')}.`,
  },
  'lint/one-item': {
    fr: p =>
      `La liste n'a qu'une valeur : « ${String(p.better)} » dit la même chose que « ${String(p.op)} ».`,
    en: p => `The list has one value only: "${String(p.better)}" says the same as "${String(p.op)}".`,
  },
  'lint/all-of-nothing': {
    fr: () => 'Cette condition « toutes » ne contient rien : elle est toujours remplie.',
    en: () => 'This "all" contains nothing: it is always met.',
  },
  'lint/any-of-nothing': {
    fr: () => "Cette condition « l'une » ne contient rien : elle n'est jamais remplie.",
    en: () => 'This "any" contains nothing: it is never met.',
  },
  'lint/at-least-none': {
    fr: () => "Demander au moins zéro condition, c'est ne rien demander.",
    en: () => 'Asking for at least zero conditions is asking for nothing.',
  },
  'lint/at-least-too-many': {
    fr: p => `Il faudrait remplir ${String(p.n)} conditions sur ${String(p.parts)} : c'est impossible.`,
    en: p => `${String(p.n)} of ${String(p.parts)} conditions would have to be met: that is impossible.`,
  },
  'lint/not-not': {
    fr: () => "Deux négations de suite s'annulent.",
    en: () => 'Two negations in a row cancel each other.',
  },
  'lint/repeated-part': {
    fr: p => `Cette condition répète la condition ${place(p.first)} de la même liste.`,
    en: p => `This condition repeats condition ${place(p.first)} of the same list.`,
  },
  'lint/repeated-leaf': {
    fr: () => 'Cette condition est déjà posée plus haut : ici, elle ne change plus rien.',
    en: () => 'This condition already stands further up: here it changes nothing any more.',
  },
  'lint/idle-assumption': {
    fr: p => `On suppose le fait « ${given(p)} », que la condition ne lit pas.`,
    en: p => `The fact "${given(p)}" is supposed, and the condition does not read it.`,
  },
  'lint/no-case': {
    fr: () => "Aucun cas ne met cette règle à l'épreuve.",
    en: () => 'No case tests this rule.',
  },
  'lint/repeated-case': {
    fr: p => `Deux cas de cette règle s'appellent « ${given(p)} ».`,
    en: p => `Two cases of this rule are called "${given(p)}".`,
  },
  'lint/case-outside-versions': {
    fr: p => `Le cas « ${given(p)} » se place le ${day(p.asOf, 'fr')}, hors de toute version de la règle.`,
    en: p => `The case "${given(p)}" is set on ${day(p.asOf, 'en')}, outside every version of the rule.`,
  },
  'lint/leaf-not-covered': {
    fr: p => `Aucun cas ne montre cette condition avec le résultat : ${outcomes(p.missing, 'fr')}.`,
    en: p => `No case shows this condition with the outcome: ${outcomes(p.missing, 'en')}.`,
  },
  'lint/no-text': {
    fr: p => `Le texte en ${wordFor(languageNames.fr, p.language)} est vide.`,
    en: p => `The text in ${wordFor(languageNames.en, p.language)} is empty.`,
  },
  'lint/same-text': {
    fr: p => `Le texte est le même en français et en anglais : « ${given(p)} ».`,
    en: p => `The text is the same in French and in English: "${given(p)}".`,
  },
  'lint/no-question-mark': {
    fr: p => `Cette question ne finit pas par un point d'interrogation : « ${given(p)} ».`,
    en: p => `This question does not end in a question mark: "${given(p)}".`,
  },
}
