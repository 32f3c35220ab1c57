import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReportSchema } from '@petites-villes/validation/report'
import {
  parseCatalogue,
  parseRule,
  printRule,
  type RuleOp,
  runCases,
  toDocument,
} from '@petites-villes/eligibility'
import { parseZonings, zoningsFile } from '@petites-villes/towns/import'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { civilDate, loadPvd } from 'petites-villes'
import { type AnswerName, answerSchema, type JsonSchema } from 'petites-villes/schemas'
import { describe, expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { filesBelow } from '../doctest/folder.mjs'

/** Documents as a release wrote them or read them. They are out in the world: nothing here may change, and all must stay readable. */
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'contracts', path), 'utf8'))

const refusals = (schema: JsonSchema | typeof checkReportSchema, document: unknown) => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
  const judge = ajv.compile(schema)
  judge(document)
  return judge.errors ?? []
}

describe('rules', () => {
  const rules = read('eligibility/wire/rules.json') as readonly object[]

  test('are read and written back as they were', () => {
    expect(rules.length).toBeGreaterThan(15)
    for (const rule of rules) {
      const found = parseRule(rule)
      if (!found.ok) throw new Error(`${JSON.stringify(rule)}: ${JSON.stringify(found.issues)}`)
      expect(JSON.parse(printRule(found.value))).toEqual(rule)
    }
  })

  test('hold every operator, so that none is lost in silence', () => {
    // Total over the operators: a new one does not compile until it stands here, and fails until a document holds it.
    const ops: Readonly<Record<RuleOp, true>> = {
      all: true,
      any: true,
      not: true,
      atLeast: true,
      criterion: true,
      assume: true,
      eq: true,
      ne: true,
      lt: true,
      lte: true,
      gt: true,
      gte: true,
      before: true,
      onOrBefore: true,
      after: true,
      onOrAfter: true,
      in: true,
      notIn: true,
      contains: true,
      containsAny: true,
      containsAll: true,
      between: true,
      isKnown: true,
      isAbsent: true,
      undetermined: true,
    }
    const text = JSON.stringify(rules)
    for (const op of Object.keys(ops)) expect(text).toContain(`"op":"${op}"`)
    for (const op of ['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'plus'])
      expect(text).toContain(`"op":"${op}"`)
  })

  test('that are damaged are refused', () => {
    expect(parseRule({ op: 'equals', left: { fact: 'a' }, right: { value: 1 } }).ok).toBe(false)
  })
})

test('a catalogue `eligibility/1` is read, its cases hold, and it is written back as it was', () => {
  const content = read('eligibility/wire/eligibility-1.json')
  const catalogue = parseCatalogue([{ name: 'eligibility-1.json', content }])
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues))
  const results = runCases(catalogue.value)
  expect(results.length).toBeGreaterThan(5)
  expect(results.filter(({ failures }) => failures.length > 0)).toEqual([])
  expect(JSON.parse(JSON.stringify(toDocument(catalogue.value)))).toEqual(content)
})

test('lists of towns `zonings/1` are read and used', async () => {
  const document = read('towns/wire/zonings-1.json')
  const zonings = parseZonings(document)
  if (!zonings.ok) throw new Error(JSON.stringify(zonings.issues))
  expect(zoningsFile(zonings.value.zonings)).toEqual(document)
  const { gazetteer } = await loadPvd({ zonings: zonings.value })
  expect(gazetteer.town('73157')?.zonings.pvd).toMatchObject({ status: 'yes', signedOn: '2021-04-30' })
})

describe.each<[string, string, JsonSchema | typeof checkReportSchema]>([
  ...(['supportPlan', 'offerExplanation'] as const satisfies readonly AnswerName[]).map(
    name =>
      [
        name,
        `sdk/wire/${name === 'supportPlan' ? 'support-plan' : 'offer-explanation'}.json`,
        answerSchema(name),
      ] as [string, string, JsonSchema],
  ),
  ['check-report/1', 'validation/wire/check-report-1.json', checkReportSchema],
])('an answer %s', (_, path, schema) => {
  test('that somebody has kept is what the schema of today says', () => {
    expect(refusals(schema, read(path))).toEqual([])
  })

  test('without one of its parts is not', () => {
    const kept = read(path) as Record<string, unknown>
    for (const part of ['asOf', 'format', 'outcome', 'explanation'].filter(key => key in kept)) {
      const { [part]: _left, ...damaged } = kept
      expect([part, refusals(schema, damaged).length]).not.toEqual([part, 0])
    }
  })
})

test('a plan of today has at least the parts that a kept one has', async () => {
  const kept = read('sdk/wire/support-plan.json') as Record<string, unknown>
  const pvd = await loadPvd()
  const today: Record<string, unknown> = JSON.parse(
    JSON.stringify(pvd.plan('73157', { asOf: civilDate('2026-11-22'), facts: { 'frr.zoning': 'frr' } })),
  )
  expect(Object.keys(today)).toEqual(expect.arrayContaining(Object.keys(kept)))
})

test('every kept document is read by a test above', () => {
  const here = readFileSync(join(root, 'tooling/contracts/wire.test.ts'), 'utf8')
  const kept = filesBelow(root, 'contracts').filter(path => path.includes('/wire/'))
  expect(kept.length).toBeGreaterThan(4)
  for (const path of kept) expect(here).toContain(path.split('/').at(-1)?.replace('.json', ''))
})
