import { chosenBy, closedObject, type Definitions, listOf, oneText, ref } from './json-schema.js'
import type { Operand } from '../rule.js'

type Computation = Extract<Operand, { op: string }>['op']

/** What each computation gives. A computation that the table lacks does not compile. */
const computations: Readonly<Record<Computation, { title: string; description: string }>> = {
  add: { title: 'Sum', description: 'The sum of all operands in `of`.' },
  multiply: {
    title: 'Product',
    description: 'The product of all operands in `of`; one of them may be money.',
  },
  min: { title: 'Least', description: 'The least of the operands in `of`.' },
  max: { title: 'Greatest', description: 'The greatest of the operands in `of`.' },
  subtract: { title: 'Difference', description: '`left` minus `right`.' },
  divide: { title: 'Quotient', description: '`left` divided by `right`; unknown when `right` is zero.' },
  plus: { title: 'Moved day', description: '`date` moved by `years`, `months` and `days`, in this order.' },
}

const shapes: Readonly<Record<Computation, string>> = {
  add: 'computation.several',
  multiply: 'computation.several',
  min: 'computation.several',
  max: 'computation.several',
  subtract: 'computation.two',
  divide: 'computation.two',
  plus: 'computation.plus',
}

const op = {}

/** Operands: what a leaf compares. */
export const operandDefinitions: Definitions = {
  operand: {
    title: 'Operand',
    description:
      'A fact, a literal value, a parameter, the evaluation date, or a computation on operands: exactly one of them.',
    type: 'object',
    oneOf: [
      ref('operand.fact'),
      ref('operand.value'),
      ref('operand.parameter'),
      ref('operand.asOf'),
      ref('operand.computation'),
    ],
    examples: [
      { fact: 'town.population' },
      { value: 20000 },
      { parameter: 'population-limit' },
      { asOf: true },
    ],
  },
  listOperand: {
    title: 'Operand that is a list',
    description: 'A literal list of texts, or another operand whose value is a list.',
    ...ref('operand'),
    type: 'object',
    properties: { value: listOf({ type: 'string' }) },
  },
  'operand.fact': { title: 'Fact', ...closedObject({ fact: ref('factName') }) },
  'operand.value': { title: 'Literal', ...closedObject({ value: ref('value') }) },
  'operand.parameter': { title: 'Parameter', ...closedObject({ parameter: ref('parameterName') }) },
  'operand.asOf': {
    title: 'Evaluation date',
    ...closedObject({ asOf: { const: true, description: 'The day on which the rule is evaluated.' } }),
  },
  'operand.computation': {
    title: 'Computation',
    description: 'Arithmetic on numbers and money, or a day moved. An unknown operand makes it unknown.',
    ...chosenBy('op', oneText(computations), shapes),
    examples: [
      { op: 'divide', left: { fact: 'project.cost' }, right: { fact: 'town.population' } },
      { op: 'plus', date: { fact: 'works.startedOn' }, months: { value: 18 } },
    ],
  },
  'computation.several': closedObject({ op, of: listOf(ref('operand'), { minItems: 1 }) }),
  'computation.two': closedObject({ op, left: ref('operand'), right: ref('operand') }),
  'computation.plus': closedObject(
    { op, date: ref('operand'), years: ref('operand'), months: ref('operand'), days: ref('operand') },
    ['years', 'months', 'days'],
  ),
}
