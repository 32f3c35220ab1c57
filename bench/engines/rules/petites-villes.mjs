import {
  compile,
  decide,
  defineFacts,
  defineRulebook,
  evaluate,
  ruleBuilder,
} from '../../../packages/eligibility/dist/index.js'
import { departments } from '../../lib/rule-rows.mjs'

const text = { label: { fr: 'x', en: 'x' }, question: { fr: '?', en: '?' } }
const vocabulary = defineFacts({
  pop: { kind: 'integer', ...text },
  zrr: { kind: 'boolean', ...text },
  pvd: { kind: 'boolean', ...text },
  acv: { kind: 'boolean', ...text },
  dep: { kind: 'code', ...text },
  pf: { kind: 'number', ...text },
})
const { all, any, eq, in: isIn, lt, not } = ruleBuilder(vocabulary)
const rule = all(
  lt('pop', 3_500),
  any(eq('zrr', true), eq('pvd', true)),
  not(eq('acv', true)),
  any(isIn('dep', departments), lt('pf', 900)),
)
const options = { asOf: '2026-11-22', rulebook: defineRulebook({ vocabulary }) }

export const withTrace = row => {
  const { outcome, trace } = evaluate(rule, row, options)
  return trace.root.decisive && outcome === 'yes'
}

export const withMissing = row => {
  const { outcome, missing } = evaluate(rule, row, options)
  return missing.length === 0 && outcome === 'yes'
}

export const outcomeAlone = row => decide(rule, row, options) === 'yes'

const run = compile(rule, options)
export const compiled = row => run(row) === 'yes'
