import zen from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { LogicEngine } from 'json-logic-engine'
import jsonRulesEngine from 'json-rules-engine'
import * as publicodes from 'publicodes'
import { flatKinds, flatRows } from '../../lib/town-cases.mjs'
import { asked, constants } from '../../lib/two-predicates.mjs'

/** An engine that answers every asked predicate of one row: `answer(row, out, at)` puts 1 where a predicate holds. */
function rowByRow(answer) {
  return {
    async run(count) {
      const out = new Uint8Array(count * asked.length)
      for (let row = 0; row < count; row++) {
        const waiting = answer(flatRows[row], out, row * asked.length)
        if (waiting) await waiting
      }
      return out
    },
    says: (out, row, rule) => outcome(place => out[row * asked.length + place] === 1, rule),
  }
}

const places = new Map(asked.map(({ place }, at) => [place, at]))

/** The outcome of a rule from its two predicates, of which constants were never asked. */
export function outcome(holds, rule) {
  const predicate = side => {
    const at = places.get(2 * rule + side)
    return at === undefined ? constants[2 * rule + side] : holds(at)
  }
  return predicate(0) ? 'yes' : predicate(1) ? 'no' : 'unknown'
}

const compare = { '<': (a, b) => a < b, '≤': (a, b) => a <= b, '>': (a, b) => a > b, '≥': (a, b) => a >= b }

/** Whether JavaScript takes nothing for something in this test, so that it has to be guarded. */
const foolsJavaScript = (test, value) =>
  test === '≠' || test === 'notIn' || (compare[test]?.(null, value) ?? false)

const jsonLogicOf = condition => {
  if (condition.all) return { and: condition.all.map(jsonLogicOf) }
  if (condition.any) return { or: condition.any.map(jsonLogicOf) }
  if (condition.flag) return { '===': [{ var: condition.flag }, true] }
  const { test, fact, value } = condition
  const read = { var: fact }
  // The other truth value is quicker asked for than guarded.
  if (typeof value === 'boolean') return { '===': [read, (test === '=') === value] }
  const plain = {
    '=': { '===': [read, value] },
    '≠': { '!==': [read, value] },
    '<': { '<': [read, value] },
    '≤': { '<=': [read, value] },
    '>': { '>': [read, value] },
    '≥': { '>=': [read, value] },
    in: { in: [read, value] },
    notIn: { '!': [{ in: [read, value] }] },
  }[test]
  return foolsJavaScript(test, value) ? { and: [{ '!==': [{ var: [fact, null] }, null] }, plain] } : plain
}
const logics = asked.map(({ condition }) => jsonLogicOf(condition))

export const jsonLogicJs = () =>
  rowByRow((row, out, at) => {
    for (let k = 0; k < logics.length; k++) if (jsonLogic.apply(logics[k], row) === true) out[at + k] = 1
  })

export function jsonLogicEngine() {
  const engine = new LogicEngine()
  const built = logics.map(logic => engine.build(logic))
  return rowByRow((row, out, at) => {
    for (let k = 0; k < built.length; k++) if (built[k](row) === true) out[at + k] = 1
  })
}

const operators = {
  '=': 'equal',
  '≠': 'notEqual',
  '<': 'lessThan',
  '≤': 'lessThanInclusive',
  '>': 'greaterThan',
  '≥': 'greaterThanInclusive',
  in: 'in',
  notIn: 'notIn',
}

function jsonRuleOf(condition) {
  if (condition.all) return { all: condition.all.map(jsonRuleOf) }
  if (condition.any) return { any: condition.any.map(jsonRuleOf) }
  if (condition.flag) return { fact: condition.flag, operator: 'equal', value: true }
  const { test, fact, value } = condition
  if (typeof value === 'boolean') return { fact, operator: 'equal', value: (test === '=') === value }
  const plain = { fact, operator: operators[test], value }
  // Numbers are tested for being numbers by the engine itself.
  return test === '≠' || test === 'notIn'
    ? { all: [{ fact, operator: 'notEqual', value: undefined }, plain] }
    : plain
}

/** All predicates as the rules of one engine, which reads each fact of a row once. */
export function jsonRules() {
  const engine = new jsonRulesEngine.Engine([], { allowUndefinedFacts: true })
  for (const [at, { condition }] of asked.entries()) {
    const rule = jsonRuleOf(condition)
    engine.addRule({
      conditions: rule.all || rule.any ? rule : { all: [rule] },
      event: { type: String(at) },
    })
  }
  return rowByRow(async (row, out, at) => {
    const { events } = await engine.run(row)
    for (const { type } of events) out[at + Number(type)] = 1
  })
}

const quoted = value => (typeof value === 'string' ? `'${value}'` : String(value))

function zenOf(condition) {
  if (condition.all) return `(${condition.all.map(zenOf).join(' and ')})`
  if (condition.any) return `(${condition.any.map(zenOf).join(' or ')})`
  if (condition.flag) return `(${condition.flag} == true)`
  const { test, fact, value } = condition
  if (typeof value === 'boolean') return `(${fact} == ${(test === '=') === value})`
  const list = Array.isArray(value) ? `[${value.map(quoted).join(', ')}]` : ''
  if (test === 'in') return `(${fact} in ${list})`
  if (test === 'notIn') return `(${fact} != null and not(${fact} in ${list}))`
  const sign = { '=': '==', '≠': '!=', '≤': '<=', '≥': '>=' }[test] ?? test
  return test === '='
    ? `(${fact} == ${quoted(value)})`
    : `(${fact} != null and ${fact} ${sign} ${quoted(value)})`
}

/** All predicates as the expressions of one node, answered in one call for a row. */
export function zenDecision() {
  const position = { x: 0, y: 0 }
  const expressions = asked.map(({ condition }, at) => ({
    id: `e${at}`,
    key: `p${at}`,
    value: zenOf(condition),
  }))
  const decision = new zen.ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  })
  return rowByRow(async (row, out, at) => {
    const { result } = await decision.evaluate(row)
    for (let k = 0; k < asked.length; k++) if (result[`p${k}`] === true) out[at + k] = 1
  })
}

const nameOf = fact => fact.replaceAll('_', ' ').toLowerCase()
const known = fact => `${nameOf(fact)} connu`
const said = value => (value ? 'oui' : 'non')

function publicodeOf(condition) {
  if (condition.all) return { 'toutes ces conditions': condition.all.map(publicodeOf) }
  if (condition.any) return { 'une de ces conditions': condition.any.map(publicodeOf) }
  if (condition.flag) return nameOf(condition.flag)
  const { test, fact, value } = condition
  const text = typeof value === 'boolean' ? said(value) : typeof value === 'string' ? `'${value}'` : value
  const one = (sign, each) => `${nameOf(fact)} ${sign} ${each}`
  const plain = {
    '=': () => one('=', text),
    '≠': () => one('!=', text),
    '<': () => one('<', text),
    '≤': () => one('<=', text),
    '>': () => one('>', text),
    '≥': () => one('>=', text),
    in: () => ({ 'une de ces conditions': value.map(each => one('=', `'${each}'`)) }),
    notIn: () => ({ 'toutes ces conditions': value.map(each => one('!=', `'${each}'`)) }),
  }[test]()
  return { 'toutes ces conditions': [known(fact), plain] }
}

export function publicodesRules() {
  const rules = {}
  for (const [name, kind] of Object.entries(flatKinds)) {
    rules[nameOf(name)] = { valeur: kind === 'boolean' ? 'non' : kind === 'enum' ? "''" : 0 }
    rules[known(name)] = { valeur: 'non' }
  }
  for (const [at, { condition }] of asked.entries()) {
    const rule = publicodeOf(condition)
    rules[`predicat ${at}`] = typeof rule === 'string' ? { valeur: rule } : rule
  }
  const Engine = publicodes.default.default ?? publicodes.default
  const engine = new Engine(rules)
  return rowByRow((row, out, at) => {
    const situation = {}
    for (const [name, value] of Object.entries(row)) {
      situation[nameOf(name)] =
        typeof value === 'boolean' ? said(value) : typeof value === 'string' ? `'${value}'` : value
      if (!name.endsWith('_absent')) situation[known(name)] = 'oui'
    }
    engine.setSituation(situation)
    for (let k = 0; k < asked.length; k++)
      if (engine.evaluate(`predicat ${k}`).nodeValue === true) out[at + k] = 1
  })
}
