import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedVectors } from './generated-questions.js'
import { offerVectors } from './offer-questions.js'
import { python, pythonAnswers, runPython } from './reference-in-python.js'
import { canonical, differencesIn } from './run-vectors.js'
import {
  type Expectation,
  readVectorFile,
  type VectorFile,
  vectorFolder,
  writtenVectorFile,
} from './vector-file.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes vectors where Python can read them. */
function written(name: string, vectors: VectorFile): string {
  const path = join(folder, name)
  writeFileSync(path, writtenVectorFile(vectors))
  return path
}

/** The ids of the vectors that Python answers otherwise than they expect. */
function disagreements(name: string, file: VectorFile): readonly string[] {
  const answers = new Map(pythonAnswers(written(name, file)).map(answer => [answer.id, answer]))
  return file.vectors
    .filter(({ id, expect: wanted }) =>
      (Object.keys(wanted) as (keyof Expectation)[]).some(
        key => canonical(wanted[key]) !== canonical(answers.get(id)?.[key]),
      ),
    )
    .map(({ id }) => id)
}

test('python3 is there', () => {
  if (python) return
  console.warn('python3 (3.9 or later) was not found: the reference evaluator in Python was NOT run.')
  expect(process.env.CI, 'python3 must be there in CI').not.toBe('true')
})

describe.skipIf(!python)('the reference evaluator in Python', () => {
  test('answers every committed vector as expected', () => {
    const { status, output } = runPython()
    expect(status, output).toBe(0)
    expect(output).toMatch(/^\d{4,} vectors in \d+ files, 0 differences$/m)
  })

  test('answers 300 fresh questions like the TypeScript evaluator', () => {
    expect(disagreements('fresh.json', generatedVectors(300, 2_026))).toEqual([])
  })

  test('answers the rules of the offers for real towns like the TypeScript evaluator', () => {
    const file = offerVectors()
    expect(file.vectors.length).toBeGreaterThan(500)
    expect(disagreements('offers-today.json', file)).toEqual([])
  })

  test('fails when there is nothing to run', () => {
    expect(runPython(written('none.json', { ...combinators, vectors: [] })).status).toBe(2)
  })
})

const combinators = readVectorFile(join(vectorFolder, 'combinators.json'))

describe('a planted wrong expectation', () => {
  const [first, ...rest] = combinators.vectors
  const wrongOutcome = { ...first!, expect: { ...first!.expect, outcome: 'unknown' as const } }
  const second = rest.find(({ expect: { missing = [] } }) => missing.length > 0)!
  const wrongMissing = { ...second, expect: { ...second.expect, missing: [] } }
  const planted = { ...combinators, vectors: [wrongOutcome, wrongMissing, ...rest.slice(-3)] }

  test('is reported by the TypeScript runner', () => {
    expect(differencesIn(planted).map(({ vector, of }) => [vector, of])).toEqual([
      [wrongOutcome.id, 'outcome'],
      [wrongMissing.id, 'missing'],
    ])
  })

  test.skipIf(!python)('is reported by the Python runner', () => {
    const { status, output } = runPython(written('planted.json', planted))
    expect(status).toBe(1)
    expect(output).toContain(
      `DIFFERENT planted.json ${wrongOutcome.id}: outcome is "yes", expected "unknown"`,
    )
    expect(output).toContain(`DIFFERENT planted.json ${wrongMissing.id}: missing is ["b"], expected []`)
    expect(output).toContain('5 vectors in 1 files, 2 differences')
  })
})
