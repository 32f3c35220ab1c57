import { compile, evaluate } from '../../../packages/eligibility/dist/index.js'
import { compileBatch, isSet } from '../../../packages/eligibility/dist/batch/index.js'
import { asOf, cases, catalogue, columns } from '../../lib/town-cases.mjs'

const { rulebook, rules } = catalogue
const options = { asOf, rulebook }

export function reference() {
  return {
    run(count) {
      const outcomes = []
      for (let row = 0; row < count; row++)
        for (const { versions } of rules) outcomes.push(evaluate(versions, cases[row], options).outcome)
      return outcomes
    },
    says: (outcomes, row, rule) => outcomes[row * rules.length + rule],
  }
}

export function compiled() {
  const ready = rules.map(({ versions }) => compile(versions, options))
  return {
    run(count) {
      const outcomes = []
      for (let row = 0; row < count; row++) for (const ask of ready) outcomes.push(ask(cases[row]))
      return outcomes
    },
    says: (outcomes, row, rule) => outcomes[row * rules.length + rule],
  }
}

export function batch(of = columns) {
  const ready = compileBatch(catalogue, { asOf })
  let answers
  return {
    run: () => (answers = ready.answer(of, { into: answers })),
    says(found, row, rule) {
      const { yes, no } = found.rules[rule]
      return isSet(yes, row) ? 'yes' : isSet(no, row) ? 'no' : 'unknown'
    },
  }
}
