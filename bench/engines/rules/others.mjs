import zen from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { LogicEngine } from 'json-logic-engine'
import jsonRulesEngine from 'json-rules-engine'
import * as publicodes from 'publicodes'
import { departments } from '../../lib/rule-rows.mjs'

const logic = {
  and: [
    { '<': [{ var: 'pop' }, 3_500] },
    { or: [{ var: 'zrr' }, { var: 'pvd' }] },
    { '!': [{ var: 'acv' }] },
    { or: [{ in: [{ var: 'dep' }, departments] }, { '<': [{ var: 'pf' }, 900] }] },
  ],
}

export const jsonLogicJs = row => jsonLogic.apply(logic, row) === true

const logicEngine = new LogicEngine()
export const jsonLogicEngine = row => logicEngine.run(logic, row) === true

const built = logicEngine.build(logic)
export const jsonLogicEngineCompiled = row => built(row) === true

const engine = new jsonRulesEngine.Engine()
engine.addRule({
  conditions: {
    all: [
      { fact: 'pop', operator: 'lessThan', value: 3_500 },
      {
        any: [
          { fact: 'zrr', operator: 'equal', value: true },
          { fact: 'pvd', operator: 'equal', value: true },
        ],
      },
      { not: { fact: 'acv', operator: 'equal', value: true } },
      {
        any: [
          { fact: 'dep', operator: 'in', value: departments },
          { fact: 'pf', operator: 'lessThan', value: 900 },
        ],
      },
    ],
  },
  event: { type: 'eligible' },
})
export const jsonRules = async row => (await engine.run(row)).events.length > 0

const list = departments.map(code => `'${code}'`).join(', ')
const expression = `pop < 3500 and (zrr or pvd) and not(acv) and (dep in [${list}] or pf < 900)`
export const zenExpression = row => zen.evaluateExpressionSync(expression, row) === true

const content = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'rule',
      name: 'rule',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: { expressions: [{ id: 'e', key: 'eligible', value: expression }] },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: '1', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: '2', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ],
}
const decision = new zen.ZenEngine().createDecision(content)
export const zenDecision = async row =>
  (await decision.evaluate(row, { trace: true })).result.eligible === true

const Publicodes = publicodes.default.default ?? publicodes.default
const publicodesEngine = new Publicodes({
  pop: { valeur: 0 },
  zrr: { valeur: 'non' },
  pvd: { valeur: 'non' },
  acv: { valeur: 'non' },
  dep: { valeur: "'00'" },
  pf: { valeur: 0 },
  éligible: {
    'toutes ces conditions': [
      'pop < 3500',
      { 'une de ces conditions': ['zrr', 'pvd'] },
      'acv = non',
      { 'une de ces conditions': [...departments.map(code => `dep = '${code}'`), 'pf < 900'] },
    ],
  },
})
const said = value => (value ? 'oui' : 'non')
export const publicodesRule = ({ pop, zrr, pvd, acv, dep, pf }) => {
  publicodesEngine.setSituation({ pop, zrr: said(zrr), pvd: said(pvd), acv: said(acv), dep: `'${dep}'`, pf })
  return publicodesEngine.evaluate('éligible').nodeValue === true
}
