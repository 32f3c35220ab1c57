import type { Rule, RuleOp } from '../rule.js'

/** What an operator means to somebody who writes a rule, with an example. */
export interface OpMeaning {
  readonly title: string
  readonly description: string
  readonly example: Rule
}

const population = { fact: 'town.population' }
const limit = { parameter: 'population-limit' }
const because = { fr: 'Le règlement ne le précise pas.', en: 'The rules do not say.' }
const mountain: Rule = { op: 'eq', left: { fact: 'town.mountain' }, right: { value: true } }
const small: Rule = { op: 'lt', left: population, right: limit }
const signed = { fact: 'agreement.signedOn' }
const today = { asOf: true } as const
const kind = { fact: 'project.kind' }
const works = { fact: 'project.works' }

/** A total table: an operator without a meaning does not compile. */
export const opMeanings: Readonly<Record<RuleOp, OpMeaning>> = {
  all: {
    title: 'All of',
    description: 'Yes when every part is yes, no when one is no. All of nothing is yes.',
    example: { op: 'all', of: [small, mountain] },
  },
  any: {
    title: 'Any of',
    description: 'Yes when one part is yes, no when all are no. Any of nothing is no.',
    example: { op: 'any', of: [small, mountain] },
  },
  not: {
    title: 'Not',
    description: 'The opposite of its part; unknown stays unknown.',
    example: { op: 'not', of: mountain },
  },
  atLeast: {
    title: 'At least n of',
    description: 'Yes when n parts are yes, no when too few can still become yes.',
    example: { op: 'atLeast', n: 2, of: [small, mountain, { op: 'criterion', id: 'in-network' }] },
  },
  criterion: {
    title: 'Criterion',
    description: 'A condition that is defined once, in the section `criteria`, and referred to by its id.',
    example: { op: 'criterion', id: 'small-town' },
  },
  assume: {
    title: 'Assume',
    description:
      'Inside `in`, an unknown `fact` counts as `value`. The assumption shows in the result with its reason.',
    example: { op: 'assume', fact: 'town.mountain', value: false, because, in: mountain },
  },
  eq: {
    title: 'Is equal to',
    description: 'Both sides are the same. For numbers, money, days, texts, choices and truth values.',
    example: mountain,
  },
  ne: {
    title: 'Is not equal to',
    description: 'The sides differ. Yes when one is absent, unknown when one is unknown.',
    example: { op: 'ne', left: kind, right: { value: 'study' } },
  },
  lt: {
    title: 'Is less than',
    description: 'A number or an amount below another one.',
    example: small,
  },
  lte: {
    title: 'Is at most',
    description: 'A number or an amount that is not above another one.',
    example: { op: 'lte', left: population, right: limit },
  },
  gt: {
    title: 'Is more than',
    description: 'A number or an amount above another one.',
    example: { op: 'gt', left: population, right: limit },
  },
  gte: {
    title: 'Is at least',
    description: 'A number or an amount that is not below another one.',
    example: {
      op: 'gte',
      left: { fact: 'project.ownShare' },
      right: { op: 'multiply', of: [{ fact: 'project.cost' }, { value: 0.2 }] },
    },
  },
  between: {
    title: 'Is between',
    description: 'A number, an amount or a day within a range; both ends belong to it.',
    example: { op: 'between', left: population, from: { value: 3500 }, to: { value: 20000 } },
  },
  before: {
    title: 'Is before',
    description: 'A day before another one.',
    example: { op: 'before', left: signed, right: { value: '2024-01-01' } },
  },
  onOrBefore: {
    title: 'Is on or before',
    description: 'A day that is not after another one.',
    example: { op: 'onOrBefore', left: signed, right: today },
  },
  after: {
    title: 'Is after',
    description: 'A day after another one.',
    example: {
      op: 'after',
      left: { op: 'plus', date: signed, years: { value: 5 } },
      right: today,
    },
  },
  onOrAfter: {
    title: 'Is on or after',
    description: 'A day that is not before another one.',
    example: { op: 'onOrAfter', left: signed, right: { value: '2021-01-01' } },
  },
  in: {
    title: 'Is one of',
    description: 'A text, code or choice that is in a list.',
    example: { op: 'in', left: kind, right: { value: ['works', 'study'] } },
  },
  notIn: {
    title: 'Is none of',
    description: 'A text, code or choice that is not in a list. Yes when it is absent.',
    example: { op: 'notIn', left: kind, right: { value: ['works', 'study'] } },
  },
  contains: {
    title: 'Contains',
    description: 'A set that has an item.',
    example: { op: 'contains', left: works, right: { value: 'insulation' } },
  },
  containsAny: {
    title: 'Contains one of',
    description: 'A set that has at least one item of a list.',
    example: { op: 'containsAny', left: works, right: { value: ['insulation', 'heating'] } },
  },
  containsAll: {
    title: 'Contains all of',
    description: 'A set that has every item of a list.',
    example: { op: 'containsAll', left: works, right: { value: ['insulation', 'heating'] } },
  },
  isKnown: {
    title: 'Is known',
    description: 'Whether anything is known of a fact, its absence included. Never unknown.',
    example: { op: 'isKnown', fact: 'town.population' },
  },
  isAbsent: {
    title: 'Is absent',
    description: 'Whether there is known to be none: only for facts that are `nullable`. Never unknown.',
    example: { op: 'isAbsent', fact: 'agreement.signedOn' },
  },
  undetermined: {
    title: 'Undetermined',
    description: 'A condition that the text announces and does not spell out. Always unknown.',
    example: { op: 'undetermined', reason: 'not-published', because },
  },
}
