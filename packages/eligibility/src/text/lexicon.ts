import type { Language } from '@petites-villes/core'
import type { UnknownReason } from '../fact-value.js'
import type { ComparisonOp, MembershipOp } from '../rule.js'
import type { FactKind, Unit } from '../vocabulary.js'
import type { Arithmetic } from './phrase.js'

type Relation = ComparisonOp | MembershipOp | 'between' | 'isKnown' | 'isAbsent'
type Sentence = (items: readonly string[], kind: FactKind) => string

const list = (items: readonly string[], last: string): string => {
  const parts = items.flatMap(item => item.split(', '))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`
}
const one = (items: readonly string[]): string => items[0] ?? ''

/** What stands after the colon. Wordings without gender, because the subject is any noun. */
export const relations: Readonly<Record<Language, Readonly<Record<Relation, Sentence>>>> = {
  fr: {
    eq: one,
    ne: items => `autre que ${one(items)}`,
    lt: items => `moins de ${one(items)}`,
    lte: items => `${one(items)} au plus`,
    gt: items => `plus de ${one(items)}`,
    gte: items => `${one(items)} au moins`,
    before: items => `avant le ${one(items)}`,
    onOrBefore: items => `au plus tard le ${one(items)}`,
    after: items => `après le ${one(items)}`,
    onOrAfter: items => `le ${one(items)} ou plus tard`,
    between: (items, kind) =>
      kind === 'date'
        ? `du ${items[0] ?? ''} au ${items[1] ?? ''}`
        : `de ${items[0] ?? ''} à ${items[1] ?? ''}`,
    in: items => list(items, 'ou'),
    notIn: items => `ni ${list(items, 'ni')}`,
    contains: items => `comprend ${one(items)}`,
    containsAny: items => `comprend ${list(items, 'ou')}`,
    containsAll: items => `comprend ${list(items, 'et')}`,
    isKnown: () => 'information connue',
    isAbsent: () => "il n'y en a pas",
  },
  en: {
    eq: one,
    ne: items => `other than ${one(items)}`,
    lt: items => `under ${one(items)}`,
    lte: items => `${one(items)} at most`,
    gt: items => `over ${one(items)}`,
    gte: items => `${one(items)} at least`,
    before: items => `before ${one(items)}`,
    onOrBefore: items => `on or before ${one(items)}`,
    after: items => `after ${one(items)}`,
    onOrAfter: items => `on or after ${one(items)}`,
    between: items => `from ${items[0] ?? ''} to ${items[1] ?? ''}`,
    in: items => list(items, 'or'),
    notIn: items => `neither ${list(items, 'nor')}`,
    contains: items => `includes ${one(items)}`,
    containsAny: items => `includes ${list(items, 'or')}`,
    containsAll: items => `includes ${list(items, 'and')}`,
    isKnown: () => 'known',
    isAbsent: () => 'there is none',
  },
}

type Counted = (number: string, amount: number) => string
const french =
  (singular: string, plural: string): Counted =>
  (number, amount) =>
    `${number} ${amount < 2 ? singular : plural}`
const english =
  (singular: string, plural: string): Counted =>
  (number, amount) =>
    `${number} ${amount === 1 ? singular : plural}`

export const units: Readonly<Record<Unit, Readonly<Record<Language, Counted>>>> = /* @__PURE__ */ (() => ({
  inhabitants: { fr: french('habitant', 'habitants'), en: english('inhabitant', 'inhabitants') },
  'inhabitants-per-km2': { fr: n => `${n} habitants par km²`, en: n => `${n} inhabitants per km²` },
  'euros-per-inhabitant': { fr: n => `${n} € par habitant`, en: n => `€${n} per inhabitant` },
  months: { fr: n => `${n} mois`, en: english('month', 'months') },
  years: { fr: french('an', 'ans'), en: english('year', 'years') },
  percent: { fr: n => `${n} %`, en: n => `${n}%` },
  'square-metres': { fr: n => `${n} m²`, en: n => `${n} m²` },
  communes: { fr: french('commune', 'communes'), en: english('commune', 'communes') },
  'days-per-week': {
    fr: french('jour par semaine', 'jours par semaine'),
    en: english('day a week', 'days a week'),
  },
  minutes: { fr: french('minute', 'minutes'), en: english('minute', 'minutes') },
}))()

interface Words {
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly andAlso: string
  readonly orElse: string
  readonly colon: string
  readonly separator: string
  readonly always: string
  readonly never: string
  readonly nothing: string
  readonly unknown: string
  readonly excluded: string
  readonly dayOfEvaluation: string
  readonly reasons: Readonly<Record<UnknownReason, string>>
  readonly arithmetic: Readonly<Record<Exclude<Arithmetic, 'plus'>, (parts: readonly string[]) => string>>
  readonly spans: Readonly<Record<'days' | 'months' | 'years', (amount: string) => string>>
  later(day: string, span: string): string
  atLeast(n: number, of: number): string
  supposing(fact: string, value: string): string
}

const signs = {
  add: (parts: readonly string[]) => parts.join(' + '),
  subtract: (parts: readonly string[]) => parts.join(' − '),
  multiply: (parts: readonly string[]) => parts.join(' × '),
  divide: (parts: readonly string[]) => parts.join(' ÷ '),
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    yes: 'oui',
    no: 'non',
    and: 'et',
    andAlso: ' ; et ',
    orElse: ' ; ou ',
    colon: ' : ',
    separator: ' ; ',
    always: 'sans condition',
    never: 'jamais',
    nothing: 'aucun',
    unknown: 'inconnu',
    excluded: 'exclu',
    dayOfEvaluation: 'date examinée',
    reasons: {
      'not-provided': 'pas encore renseigné',
      'not-published': 'non publié',
      'outside-vintage': 'hors du champ de la source',
      'outside-validity': 'aucune règle en vigueur à cette date',
      conflicting: 'informations contradictoires',
      'not-computable': 'calcul impossible',
    },
    arithmetic: {
      ...signs,
      min: parts => `le plus petit de ${list(parts, 'et')}`,
      max: parts => `le plus grand de ${list(parts, 'et')}`,
    },
    spans: {
      days: amount => `${amount} ${amount === '1' ? 'jour' : 'jours'}`,
      months: amount => `${amount} mois`,
      years: amount => `${amount} ${amount === '1' ? 'an' : 'ans'}`,
    },
    later: (day, span) => `${day} + ${span}`,
    atLeast: (n, of) => `au moins ${String(n)} des ${String(of)} conditions`,
    supposing: (fact, value) => `en supposant ${fact} = ${value}`,
  },
  en: {
    yes: 'yes',
    no: 'no',
    and: 'and',
    andAlso: '; and ',
    orElse: '; or ',
    colon: ': ',
    separator: '; ',
    always: 'without condition',
    never: 'never',
    nothing: 'none',
    unknown: 'unknown',
    excluded: 'excluded',
    dayOfEvaluation: 'day examined',
    reasons: {
      'not-provided': 'not given yet',
      'not-published': 'not published',
      'outside-vintage': 'not covered by the source',
      'outside-validity': 'no rule in force on that day',
      conflicting: 'contradictory information',
      'not-computable': 'cannot be computed',
    },
    arithmetic: {
      ...signs,
      min: parts => `the least of ${list(parts, 'and')}`,
      max: parts => `the greatest of ${list(parts, 'and')}`,
    },
    spans: {
      days: amount => `${amount} ${amount === '1' ? 'day' : 'days'}`,
      months: amount => `${amount} ${amount === '1' ? 'month' : 'months'}`,
      years: amount => `${amount} ${amount === '1' ? 'year' : 'years'}`,
    },
    later: (day, span) => `${day} + ${span}`,
    atLeast: (n, of) => `at least ${String(n)} of the ${String(of)} conditions`,
    supposing: (fact, value) => `supposing ${fact} = ${value}`,
  },
}
