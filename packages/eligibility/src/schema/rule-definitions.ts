import { type RuleOp, ruleOps } from '../rule.js'
import { commonDefinitions, reasonSchema } from './common-definitions.js'
import {
  chosenBy,
  closedObject,
  type Definitions,
  type JsonSchema,
  listOf,
  oneText,
  ref,
} from './json-schema.js'
import { opMeanings } from './op-meanings.js'
import { operandDefinitions } from './operand-definitions.js'

const op: JsonSchema = {}
const because: JsonSchema = {
  description: 'The reason, as a sentence that a mayor understands.',
  ...ref('localized'),
}
const left: JsonSchema = { description: 'What is looked at.', ...ref('operand') }
const right: JsonSchema = { description: 'What it is compared with.', ...ref('operand') }
const list: JsonSchema = { description: 'The list that it is compared with.', ...ref('listOperand') }

const combination = closedObject({ op, of: listOf(ref('rule')) })
const comparison = closedObject({ op, left, right })
const membership = closedObject({ op, left, right: list })
const knowledge = closedObject({ op, fact: ref('factName') })

/** The properties of each operator. A total table: an operator that it lacks does not compile. */
const shapes: Readonly<Record<RuleOp, JsonSchema>> = {
  all: combination,
  any: combination,
  not: closedObject({ op, of: ref('rule') }),
  atLeast: closedObject({
    op,
    n: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    of: listOf(ref('rule')),
  }),
  criterion: closedObject({ op, id: ref('criterionName') }),
  assume: closedObject({
    op,
    fact: ref('factName'),
    value: {
      description: 'What an unknown fact counts as; null for its absence.',
      anyOf: [ref('value'), { type: 'null' }],
    },
    because,
    in: ref('rule'),
  }),
  eq: comparison,
  ne: comparison,
  lt: comparison,
  lte: comparison,
  gt: comparison,
  gte: comparison,
  between: closedObject({
    op,
    left,
    from: { description: 'The first value that belongs to the range.', ...ref('operand') },
    to: { description: 'The last value that belongs to the range.', ...ref('operand') },
  }),
  before: comparison,
  onOrBefore: comparison,
  after: comparison,
  onOrAfter: comparison,
  in: membership,
  notIn: membership,
  contains: comparison,
  containsAny: membership,
  containsAll: membership,
  isKnown: knowledge,
  isAbsent: knowledge,
  undetermined: closedObject({ op, reason: reasonSchema, because }),
}

/** A rule and all that stands in it. */
export const ruleDefinitions: Definitions = {
  rule: {
    title: 'Rule',
    description: 'A condition: an operator `op` and what it needs. It comes out yes, no or unknown.',
    ...chosenBy(
      'op',
      oneText(
        Object.fromEntries(
          ruleOps.map(name => [
            name,
            { title: opMeanings[name].title, description: opMeanings[name].description },
          ]),
        ),
      ),
      Object.fromEntries(ruleOps.map(name => [name, `rule.${name}`])),
    ),
  },
  ...Object.fromEntries(
    ruleOps.map(name => {
      const { title, description, example } = opMeanings[name]
      return [`rule.${name}`, { title, description, ...shapes[name], examples: [example] }]
    }),
  ),
  ...operandDefinitions,
  ...commonDefinitions,
}
