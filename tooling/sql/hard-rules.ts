import type { Operand, Rule } from '@petites-villes/eligibility'

const fact = (id: string): Operand => ({ fact: id })
const value = (given: boolean | number | string | readonly string[]): Operand => ({ value: given })
const because = { fr: 'par défaut', en: 'by default' }

const numbers = ['count', 'countOrNone', 'ratio', 'ratioOrNone'].map(fact)
const ratios = ['ratio', 'ratioOrNone'].map(fact)
const money = ['cost', 'costOrNone'].map(fact)
const texts = ['code', 'codeOrNone', 'level', 'levelOrNone'].map(fact)
const sets = ['works', 'worksOrNone'].map(fact)
const days = ['day', 'dayOrNone'].map(fact)

const pairs = (of: readonly Operand[]) => of.flatMap(left => of.map(right => [left, right] as const))

/** Well-typed over the vocabulary of the tests, and each a place where engines or encodings part ways. */
export const hardRules: readonly Rule[] = [
  ...[...pairs(numbers), ...pairs(money)].map(([left, right]): Rule => ({ op: 'eq', left, right })),
  ...[0, 0.1, 1 / 3, -0.25, 63.57, 9_007_199_254_740_991, 1e21, 5e-324, 1.7e308].flatMap(number =>
    ratios.map((left): Rule => ({ op: 'lte', left, right: value(number) })),
  ),
  ...money.map((left): Rule => ({ op: 'eq', left, right: value(6357) })),
  ...pairs(texts.slice(0, 2)).map(([left, right]): Rule => ({ op: 'ne', left, right })),
  ...['01001', '', 'a', 'A', 'é', '\\', 'é"\'; --', '𝕬'].flatMap(text =>
    texts.slice(0, 2).map((left): Rule => ({ op: 'eq', left, right: value(text) })),
  ),
  ...texts.slice(0, 2).map((left): Rule => ({ op: 'in', left, right: value(['a', '01001', '\\', '%']) })),
  ...texts.map((left): Rule => ({ op: 'notIn', left, right: value([]) })),
  ...texts.flatMap(left => sets.map((right): Rule => ({ op: 'in', left, right }))),
  ...texts.flatMap(left => sets.map((right): Rule => ({ op: 'notIn', left, right }))),
  ...texts.flatMap(right => sets.map((left): Rule => ({ op: 'contains', left, right }))),
  ...pairs(sets).map(([left, right]): Rule => ({ op: 'containsAny', left, right })),
  ...pairs(sets).map(([left, right]): Rule => ({ op: 'containsAll', left, right })),
  ...[[], ['a'], ['a', 'c'], ['z']].flatMap(list =>
    sets.flatMap((set): Rule[] => [
      { op: 'containsAny', left: set, right: value(list.filter(item => item !== 'z')) },
      { op: 'containsAll', left: set, right: value(list.filter(item => item !== 'z')) },
      { op: 'containsAll', left: value(list), right: set },
      { op: 'containsAny', left: value(list), right: set },
    ]),
  ),
  ...pairs(days).map(([left, right]): Rule => ({ op: 'onOrBefore', left, right })),
  ...days.flatMap(date =>
    [1, 12, -1, 18, 120_000, 0.5].flatMap((amount): Rule[] => [
      { op: 'before', left: { op: 'plus', date, months: value(amount) }, right: { asOf: true } },
      { op: 'after', left: { op: 'plus', date, days: value(amount * 31) }, right: value('2021-02-28') },
      { op: 'onOrBefore', left: { op: 'plus', date, years: value(amount) }, right: value('2021-02-28') },
    ]),
  ),
  ...days.flatMap((date): Rule[] => [
    { op: 'eq', left: { op: 'plus', date, months: value(1) }, right: value('2021-02-28') },
    {
      op: 'eq',
      left: { op: 'plus', date, years: value(1), months: value(0), days: value(0) },
      right: value('2021-02-28'),
    },
    {
      op: 'before',
      left: { op: 'plus', date, years: value(1), months: value(6), days: value(3) },
      right: { asOf: true },
    },
    { op: 'before', left: { op: 'plus', date, months: fact('count') }, right: { asOf: true } },
    { op: 'before', left: { op: 'plus', date, months: fact('countOrNone') }, right: { asOf: true } },
    { op: 'after', left: { op: 'plus', date, days: fact('ratioOrNone') }, right: { asOf: true } },
    {
      op: 'after',
      left: { op: 'plus', date: { op: 'plus', date, months: value(-1) }, days: value(-1) },
      right: { asOf: true },
    },
    {
      op: 'between',
      left: date,
      from: value('2020-02-29'),
      to: { op: 'plus', date: { asOf: true }, months: value(1) },
    },
    {
      op: 'assume',
      fact: 'day',
      value: '2020-01-31',
      because,
      in: { op: 'before', left: { op: 'plus', date, months: value(1) }, right: fact('day') },
    },
  ]),
  ...numbers.flatMap((a): Rule[] => [
    { op: 'gt', left: { op: 'divide', left: value(1), right: a }, right: value(0.3) },
    { op: 'eq', left: { op: 'divide', left: a, right: value(0) }, right: a },
    { op: 'eq', left: { op: 'divide', left: a, right: a }, right: value(1) },
    { op: 'lt', left: { op: 'min', of: [a] }, right: { op: 'max', of: [a, value(0.1), fact('count')] } },
    { op: 'eq', left: { op: 'add', of: [a, value(0.1), value(0.2)] }, right: value(0.3) },
    { op: 'gte', left: { op: 'multiply', of: [a, a, a, a] }, right: value(0) },
    {
      op: 'gte',
      left: { op: 'multiply', of: [a, fact('ratio')] },
      right: { op: 'subtract', left: a, right: value(1 / 3) },
    },
    {
      op: 'assume',
      fact: 'count',
      value: 3,
      because,
      in: { op: 'lt', left: { op: 'add', of: [a, fact('count')] }, right: fact('count') },
    },
    { op: 'between', left: a, from: fact('count'), to: fact('ratioOrNone') },
  ]),
  ...money.flatMap((a): Rule[] => [
    {
      op: 'lte',
      left: { op: 'multiply', of: [a, fact('ratio')] },
      right: { op: 'subtract', left: a, right: fact('cost') },
    },
    { op: 'lt', left: { op: 'divide', left: a, right: fact('count') }, right: value(12.5) },
  ]),
  { op: 'eq', left: fact('flag'), right: fact('flagOrNone') },
  { op: 'ne', left: fact('flagOrNone'), right: value(false) },
  {
    op: 'assume',
    fact: 'countOrNone',
    value: null,
    because,
    in: { op: 'ne', left: fact('countOrNone'), right: value(1) },
  },
  {
    op: 'assume',
    fact: 'works',
    value: ['a'],
    because,
    in: { op: 'containsAll', left: fact('works'), right: fact('worksOrNone') },
  },
  {
    op: 'assume',
    fact: 'codeOrNone',
    value: '01001',
    because,
    in: {
      op: 'all',
      of: [
        { op: 'isKnown', fact: 'codeOrNone' },
        { op: 'in', left: fact('codeOrNone'), right: value(['01001']) },
      ],
    },
  },
  {
    op: 'atLeast',
    n: 2,
    of: ['flag', 'count', 'works', 'day', 'code'].map((id): Rule => ({ op: 'isKnown', fact: id })),
  },
  {
    op: 'not',
    of: {
      op: 'atLeast',
      n: 2,
      of: [
        { op: 'isAbsent', fact: 'worksOrNone' },
        { op: 'isAbsent', fact: 'codeOrNone' },
        { op: 'eq', left: fact('flag'), right: value(true) },
        { op: 'undetermined', reason: 'not-published', because },
      ],
    },
  },
  { op: 'isKnown', fact: 'works' },
  { op: 'isKnown', fact: 'worksOrNone' },
  { op: 'isAbsent', fact: 'worksOrNone' },
  { op: 'isKnown', fact: 'dayOrNone' },
]
