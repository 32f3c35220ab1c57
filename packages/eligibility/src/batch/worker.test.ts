import { civilDate } from '@petites-villes/core'
import { build } from 'esbuild'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { decide, type Facts, type Rule } from '../index.js'
import { always, defineRulebook } from '../rulebook.js'
import { testVocabulary } from '../testing.js'
import { type BatchAnswers, buffersOf, columnsOf, outcomeAt } from './index.js'

/** What a worker does: it compiles the rules, which are JSON, and answers the columns that it is sent. */
const program = `
  import { parentPort } from 'node:worker_threads'
  import { compileBatch } from '@petites-villes/eligibility/batch'
  parentPort.on('message', ({ catalogue, asOf, columns }) => {
    const answers = compileBatch(catalogue, { asOf }).answer(columns)
    parentPort.postMessage(answers, answers.rules.flatMap(({ yes, no }) => [yes.buffer, no.buffer]))
  })
`

test('columns go to a worker by transfer, and answers come back', async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    conditions: ['@petites-villes/source'],
  })
  const worker = new Worker(outputFiles[0]!.text, { eval: true })
  const asOf = civilDate('2026-11-22')
  const rule: Rule = {
    op: 'all',
    of: [
      { op: 'lt', left: { fact: 'count' }, right: { value: 500 } },
      { op: 'contains', left: { fact: 'works' }, right: { value: 'b' } },
    ],
  }
  const catalogue = {
    rulebook: defineRulebook({ vocabulary: testVocabulary }),
    rules: [{ id: 'rule', versions: always(rule) }],
  }
  const cases: readonly Facts<typeof testVocabulary>[] = Array.from({ length: 1_000 }, (_, count) =>
    count % 3 ? { count, works: ['b'] } : { count },
  )
  const columns = columnsOf(testVocabulary, cases)
  worker.postMessage({ catalogue, asOf, columns }, [...buffersOf(columns)])
  const [answers] = (await once(worker, 'message')) as [BatchAnswers]
  await worker.terminate()
  expect(columns.byFact.count?.known.length).toBe(0)
  const outcomes = cases.map((_, row) => outcomeAt(answers.rules[0]!, row))
  expect(outcomes).toEqual(cases.map(facts => decide(rule, facts, { asOf, rulebook: catalogue.rulebook })))
  expect(new Set(outcomes)).toEqual(new Set(['yes', 'no', 'unknown']))
})
