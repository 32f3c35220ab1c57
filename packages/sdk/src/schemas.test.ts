import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { loadPvd } from './load-pvd.js'
import { type AnswerName, answerSchema } from './schemas.js'

const pvd = await loadPvd()

function validator(name: AnswerName): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
  return ajv.compile(answerSchema(name))
}

const problemsOf = (validate: ValidateFunction, answer: unknown) => {
  validate(JSON.parse(JSON.stringify(answer)))
  return validate.errors ?? []
}

/** Every department has its part: the programme, the overseas collectivities, Paris, a village without people. */
const codes = ['73157', '73248', '2A004', '75056', '55039', '97411', '98735', '97502', '01001']
const someMembers = [...pvd.gazetteer.towns()]
  .filter(({ zonings }, at) => zonings.pvd.status === 'yes' && at % 29 === 0)
  .map(({ code }) => code)
const days = ['2019-01-01', '2021-09-01', '2023-06-30', '2026-11-22'] as const

test('every plan is what its schema says', () => {
  const validate = validator('supportPlan')
  expect(someMembers.length).toBeGreaterThan(20)
  for (const code of [...codes, ...someMembers])
    for (const asOf of days) expect(problemsOf(validate, pvd.plan(code, { asOf }))).toEqual([])
})

test('every explanation is what its schema says', () => {
  const validate = validator('offerExplanation')
  for (const { id } of pvd.offers)
    for (const code of ['73157', '75056', '97502'])
      expect(problemsOf(validate, pvd.explain(code, id, { asOf: '2026-11-22' }))).toEqual([])
})

test('every town is what its schema says', () => {
  const validate = validator('town')
  for (const town of pvd.gazetteer.towns())
    if (Number(town.population) % 7 === 0) expect(problemsOf(validate, town)).toEqual([])
})

test.each<[string, (plan: Record<string, unknown>) => void]>([
  ['a property that nobody knows', plan => (plan.more = 1)],
  ['an unknown status', plan => ((plan.entries as { status: string }[])[0]!.status = 'open')],
  ['a day that is none', plan => (plan.asOf = '22/11/2026')],
  ['a part that is missing', plan => delete plan.questions],
])('the schema refuses %s', (_, spoil) => {
  const plan = JSON.parse(JSON.stringify(pvd.plan('73157', { asOf: '2026-11-22' }))) as Record<
    string,
    unknown
  >
  spoil(plan)
  expect(problemsOf(validator('supportPlan'), plan)).not.toEqual([])
})
