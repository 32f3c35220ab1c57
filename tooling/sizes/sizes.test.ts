import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { workspacesOf } from '../architecture/workspace.mjs'
import { root } from '../check/step.mjs'
import { entriesOf } from '../contracts/entries.mjs'
import { sizeProblem, unbudgeted } from './budget-problems.mjs'
import { budgetsOf, gzipBytes, wordsOf } from './measure.mjs'

const budgets = budgetsOf(root)
const specifiers = entriesOf(workspacesOf(root)).map(({ specifier }) => specifier)

test('each entry has a budget', () => {
  expect(unbudgeted(specifiers, budgets)).toEqual([])
})

test('an entry without a budget is found', () => {
  expect(unbudgeted([...specifiers, 'petites-villes/new'], budgets)).toEqual([
    "'petites-villes/new' has no budget: add a line to tooling/sizes/budgets.json",
  ])
  expect(
    unbudgeted(
      specifiers.filter(each => !each.endsWith('/sql')),
      budgets,
    ),
  ).toContain("'petites-villes/sql' is no entry any more: remove its line from tooling/sizes/budgets.json")
})

test('an evaluation with its rule builders is at most 8 KB', () => {
  const core = budgets.find(({ names }) => names?.includes('evaluate') && names.includes('ruleBuilder'))
  expect(core?.gzip).toBeLessThanOrEqual(8192)
})

test.each(budgets.map(budget => [wordsOf(budget), budget] as const))('%s', async (_, budget) => {
  expect(sizeProblem(budget, await gzipBytes(root, budget))).toBeUndefined()
})

test('an import above its budget is found and named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'petites-villes-sizes-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  // Texts that no compression makes small, so that what is counted shows in the sum.
  const noise = (seed: number) =>
    Array.from({ length: 900 }, (_, at) => ((at + 1) * seed * 2_654_435_761) % 65_521).join('')
  write('node_modules/p/package.json', '{"type":"module","exports":{".":"./a.js"},"sideEffects":false}')
  write(
    'node_modules/p/a.js',
    `export const used = '${noise(3)}'\nexport const more = '${noise(7)}'\nexport const later = () => import('./b.js')\n`,
  )
  write('node_modules/p/b.js', `export const late = '${noise(11)}'\n`)
  try {
    const used = await gzipBytes(folder, { from: 'p', names: ['used'], gzip: 0 })
    const all = await gzipBytes(folder, { from: 'p', gzip: 0 })
    expect(used).toBeGreaterThan(1500)
    expect(all).toBeGreaterThan(used * 1.8)
    expect(all).toBeLessThan(used * 2.4)
    expect(sizeProblem({ from: 'p', names: ['used'], gzip: 1000 }, used)).toMatch(
      /^\{ used \} from 'p' is [\d.]+ KB gzip, [\d.]+ KB above its budget of 1\.0 KB: .*budgets\.json/,
    )
    expect(sizeProblem({ from: 'p', gzip: 100_000 }, all)).toMatch(/far below its budget .*lower it/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
