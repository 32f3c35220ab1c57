import { civilDate, euros } from '@petites-villes/core'
import { expectTypeOf } from 'vitest'
import { always, defineFacts, defineParameter, type Facts, ruleBuilder } from './index.js'

const text = { label: { fr: 'x', en: 'x' }, question: { fr: '?', en: '?' } }
const facts = defineFacts({
  population: { kind: 'integer', ...text },
  density: { kind: 'number', ...text },
  cost: { kind: 'money', ...text },
  mountain: { kind: 'boolean', ...text },
  zoning: { kind: 'enum', values: { none: text.label, frr: text.label, 'frr+': text.label }, ...text },
  signedOn: { kind: 'date', nullable: true, ...text },
  code: { kind: 'code', ...text },
  works: { kind: 'set', values: { roof: text.label, heating: text.label }, ...text },
})
const rule = ruleBuilder(facts)
const limit = defineParameter({ id: 'limit', kind: 'integer', label: text.label, versions: always(3500) })
const cap = defineParameter({ id: 'cap', kind: 'money', label: text.label, versions: always(euros(1)) })
const codes = defineParameter({ id: 'codes', kind: 'set', label: text.label, versions: always(['73248']) })

// What an agency writes every day compiles.
rule.lt('population', 3500)
rule.lt('population', limit)
rule.lt('density', rule.divide('population', 2))
rule.gte('cost', euros(150_000))
rule.gte(rule.multiply('cost', 0.2), cap)
rule.eq('zoning', 'frr+')
rule.in('zoning', ['frr', 'frr+'])
rule.in('code', codes)
rule.onOrBefore('signedOn', rule.asOf)
rule.before(rule.plus('signedOn', { months: 18 }), '2024-01-01')
rule.between('population', 2001, limit)
rule.containsAny('works', ['roof'])
rule.isAbsent('signedOn')
rule.assume('mountain', false, { fr: '-', en: '-' }, rule.eq('mountain', true))

// An order on things that have none.
// @ts-expect-error an enum has no order
rule.lt('zoning', 'frr')
// @ts-expect-error a truth value has no order
rule.gt('mountain', true)
// @ts-expect-error days have before and after
rule.lt('signedOn', '2024-01-01')
// @ts-expect-error a number is neither before nor after
rule.before('population', '2024-01-01')

// A value of another kind.
// @ts-expect-error not a value of the enum
rule.eq('zoning', 'zrr')
// @ts-expect-error one of the listed values is not of the enum
rule.in('zoning', ['frr', 'zrr'])
// @ts-expect-error money is not a bare number
rule.gte('cost', 150_000)
// @ts-expect-error inhabitants are not money
rule.lt('population', cap)
// @ts-expect-error a day is written YYYY-MM-DD
rule.before('signedOn', 'tomorrow')
// @ts-expect-error not an item of the set
rule.contains('works', 'door')

// A fact that does not exist, or cannot be absent.
// @ts-expect-error no such fact
rule.eq('populaton', 1)
// @ts-expect-error the population of a town is never absent
rule.isAbsent('population')
// @ts-expect-error nor can its absence be assumed
rule.assume('population', null, { fr: '-', en: '-' }, rule.lt('population', 1))

// The facts object follows from the vocabulary.
expectTypeOf<{ population: number; zoning: 'frr'; signedOn: null }>().toExtend<Facts<typeof facts>>()
expectTypeOf<{ signedOn: '2021-05-06'; works: readonly ['roof'] }>().toExtend<Facts<typeof facts>>()
expectTypeOf<{ population: null }>().not.toExtend<Facts<typeof facts>>()
expectTypeOf<{ zoning: 'zrr' }>().not.toExtend<Facts<typeof facts>>()
const day: Facts<typeof facts> = { signedOn: civilDate('2021-05-06') }
expectTypeOf(day).toExtend<Facts>()
