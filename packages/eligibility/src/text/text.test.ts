import { civilDate, euros } from '@petites-villes/core'
import { describe, expect, test } from 'vitest'
import {
  always,
  defineFacts,
  defineParameter,
  defineRulebook,
  describeRule,
  evaluate,
  explain,
  type ExplanationLine,
  type Facts,
  ruleBuilder,
  type Rule,
  say,
} from '../index.js'

const question = { fr: '?', en: '?' }
const vocabulary = defineFacts({
  population: {
    kind: 'integer',
    unit: 'inhabitants',
    label: { fr: 'population municipale', en: 'municipal population' },
    question,
  },
  mountain: {
    kind: 'boolean',
    label: { fr: 'commune en zone de montagne', en: 'town in the mountain zone' },
    question,
  },
  cost: { kind: 'money', label: { fr: 'coût du projet', en: 'cost of the project' }, question },
  grants: { kind: 'money', label: { fr: 'aides publiques', en: 'public grants' }, question },
  zoning: {
    kind: 'enum',
    values: {
      none: { fr: 'hors zonage', en: 'outside the zoning' },
      frr: { fr: 'FRR', en: 'FRR' },
      'frr+': { fr: 'FRR+', en: 'FRR+' },
    },
    label: { fr: 'zonage France ruralités revitalisation', en: 'zoning France ruralités revitalisation' },
    question,
  },
  signedOn: {
    kind: 'date',
    nullable: true,
    label: { fr: "signature de l'ORT", en: 'signature of the ORT' },
    question,
  },
  works: {
    kind: 'set',
    values: { roof: { fr: 'toiture', en: 'roof' }, heating: { fr: 'chauffage', en: 'heating' } },
    label: { fr: 'travaux', en: 'works' },
    question,
  },
})
const rule = ruleBuilder(vocabulary)
const limit = defineParameter({
  id: 'pvd.population',
  kind: 'integer',
  unit: 'inhabitants',
  label: { fr: 'plafond du programme', en: 'ceiling of the programme' },
  versions: [{ from: civilDate('2020-10-01'), value: 20_000, sources: [] }],
})
const isSmall = {
  id: 'small-town',
  label: { fr: 'la commune est petite', en: 'the town is small' },
  versions: always(rule.lt('population', limit)),
}
const rulebook = defineRulebook({ vocabulary, parameters: [limit], criteria: [isSmall] })
const asOf = civilDate('2026-11-22')

/** Thin and unbreakable spaces are read as spaces. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')
const both = (r: Rule, form: 'short' | 'long' = 'short') => {
  const meaning = describeRule(r, { rulebook, asOf, form })
  return [plain(say(meaning, 'fr')), plain(say(meaning, 'en'))]
}

describe('rules read aloud', () => {
  test.each([
    [
      rule.lt('population', limit),
      'population municipale : moins de 20 000 habitants',
      'municipal population: under 20,000 inhabitants',
    ],
    [
      rule.between('population', 1, 2_000),
      'population municipale : de 1 habitant à 2 000 habitants',
      'municipal population: from 1 inhabitant to 2,000 inhabitants',
    ],
    [rule.eq('mountain', true), 'commune en zone de montagne : oui', 'town in the mountain zone: yes'],
    [
      rule.gte('cost', euros(150_000)),
      'coût du projet : 150 000 € au moins',
      'cost of the project: €150,000 at least',
    ],
    [
      rule.lte('grants', rule.multiply('cost', 0.8)),
      'aides publiques : coût du projet × 0,8 au plus',
      'public grants: cost of the project × 0.8 at most',
    ],
    [
      rule.in('zoning', ['frr', 'frr+']),
      'zonage France ruralités revitalisation : FRR ou FRR+',
      'zoning France ruralités revitalisation: FRR or FRR+',
    ],
    [
      rule.notIn('zoning', ['frr', 'frr+']),
      'zonage France ruralités revitalisation : ni FRR ni FRR+',
      'zoning France ruralités revitalisation: neither FRR nor FRR+',
    ],
    [
      rule.onOrBefore('signedOn', '2021-03-01'),
      "signature de l'ORT : au plus tard le 1er mars 2021",
      'signature of the ORT: on or before 1 March 2021',
    ],
    [
      rule.before(rule.plus('signedOn', { months: 18 }), rule.asOf),
      "signature de l'ORT + 18 mois : avant le 22 novembre 2026 (date examinée)",
      'signature of the ORT + 18 months: before 22 November 2026 (day examined)',
    ],
    [
      rule.containsAll('works', ['roof', 'heating']),
      'travaux : comprend toiture et chauffage',
      'works: includes roof and heating',
    ],
    [
      rule.isAbsent('signedOn'),
      "signature de l'ORT : il n'y en a pas",
      'signature of the ORT: there is none',
    ],
    [rule.not(rule.criterion(isSmall)), 'exclu : la commune est petite', 'excluded: the town is small'],
    [
      rule.all(rule.criterion(isSmall), rule.any(rule.eq('mountain', true), rule.eq('zoning', 'frr+'))),
      'la commune est petite ; et (commune en zone de montagne : oui ; ou zonage France ruralités revitalisation : FRR+)',
      'the town is small; and (town in the mountain zone: yes; or zoning France ruralités revitalisation: FRR+)',
    ],
    [
      rule.atLeast(2, rule.eq('mountain', true), rule.criterion(isSmall)),
      'au moins 2 des 2 conditions : commune en zone de montagne : oui ; la commune est petite',
      'at least 2 of the 2 conditions: town in the mountain zone: yes; the town is small',
    ],
    [rule.all(), 'sans condition', 'without condition'],
  ])('%#', (r, fr, en) => {
    expect(both(r)).toEqual([fr, en])
  })

  test('the long form names the threshold', () => {
    expect(both(rule.lt('population', limit), 'long')).toEqual([
      'population municipale : moins de 20 000 habitants (plafond du programme)',
      'municipal population: under 20,000 inhabitants (ceiling of the programme)',
    ])
  })
})

test('a trace reads as a tree with what was found', () => {
  const whole = rule.all(
    rule.criterion(isSmall),
    rule.not(rule.eq('zoning', 'none')),
    rule.any(rule.eq('mountain', true), rule.onOrBefore('signedOn', rule.asOf)),
  )
  const facts: Facts<typeof vocabulary> = { population: 7_846, signedOn: null }
  const { trace } = evaluate(whole, facts, { asOf, rulebook })
  const print = ({ outcome, decisive, text, found, children }: ExplanationLine, depth = 0): string[] => [
    `${'  '.repeat(depth)}${decisive ? '*' : '-'} ${outcome}: ${plain(text.fr)}${found ? ` (${plain(found.fr)})` : ''}`,
    ...children.flatMap(child => print(child, depth + 1)),
  ]
  expect(print(explain(trace, { rulebook, asOf }))).toEqual([
    '* unknown: toutes ces conditions',
    '  - yes: la commune est petite',
    '    - yes: population municipale : moins de 20 000 habitants (plafond du programme) (7 846 habitants)',
    '  * unknown: cette condition exclut',
    '    * unknown: zonage France ruralités revitalisation : hors zonage (inconnu (pas encore renseigné))',
    "  * unknown: l'une au moins de ces conditions",
    '    * unknown: commune en zone de montagne : oui (inconnu (pas encore renseigné))',
    "    - no: signature de l'ORT : au plus tard le 22 novembre 2026 (date examinée) (aucun)",
  ])
})
