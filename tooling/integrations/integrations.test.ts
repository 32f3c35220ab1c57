import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versionProblems } from './check.mjs'
import { heldProblems, problemsInNode } from './in-node.mjs'
import { plainEnvironment } from './npm.mjs'
import { projects } from './project.mjs'
import { claimsOf, mainOf, moduleOf, samplesOf } from './sample.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the first samples of the READMEs', () => {
  test('are found in the repository and in every public package, and claim something', () => {
    const samples = samplesOf(root)
    expect(samples.map(({ id }) => id)).toEqual(['repository', ...readdirSync(join(root, 'packages')).sort()])
    for (const sample of samples) expect(claimsOf(sample), sample.name).toBeGreaterThan(0)
    expect(samples[0]?.source).toContain("pvd.plan('73157'")
  })

  test('are given to every project in integrations that is not one of its own', () => {
    const others = ['clickhouse', 'registry', 'claims.ts', 'README.md']
    const found = readdirSync(join(root, 'integrations')).filter(name => !others.includes(name))
    expect(Object.keys(projects).sort()).toEqual(found.sort())
  })

  test('name the modules beside them as their form wants', () => {
    expect(moduleOf("import './x.js'\nimport { a } from './x.js'\na()", '.cts')).toContain("from './x.cjs'")
    expect(moduleOf("import { a } from './x.js'\na()", '.cjs')).toContain('require("./x.cjs")')
  })
})

describe('a project whose README', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'petites-villes-sample-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  /** The samples of one README, run by this Node in a project. */
  const problems = async (readme: string) => {
    mkdirSync(join(folder, 'packages'), { recursive: true })
    writeFileSync(join(folder, 'README.md'), readme)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const samples = samplesOf(folder)
    const claims = readFileSync(join(root, 'integrations', 'claims.ts'), 'utf8')
    writeFileSync(join(folder, 'claims.js'), moduleOf(claims, '.js'))
    writeFileSync(join(folder, 'samples.js'), moduleOf(mainOf(samples), '.js'))
    for (const { id, source } of samples) writeFileSync(join(folder, `${id}.js`), moduleOf(source, '.js'))
    return problemsInNode(folder, 'node-esm', { version: 'of the test', path: process.execPath }, samples)
  }
  const readme = (code: string) => ['```ts', code, '```'].join('\n')

  test('holds has no problem', async () => {
    const code =
      'const towns = ["Modane"]\ntowns // => ["Modane"]\nnull!.length // throws /null/\nawait Promise.reject(new Error("late")) // throws /late/'
    expect(await problems(readme(code))).toEqual([])
  })

  test.each([
    ['claims what is not so', '1 + 1 // => 3', /README.md, line 1: Error: 2 is not 3/],
    ['says too little of an object', '({ a: 1, b: 2 }) // => { a: 1 }', /is not {"a":1}/],
    ['claims an error that does not come', '(() => 1)() // throws /x/', /nothing was thrown/],
    ['imports what was not installed', "import { x } from 'nowhere'\nx // => 1", /ERR_MODULE_NOT_FOUND/],
    ['cannot be read', 'const = 1', /not TypeScript/],
  ])('%s is found', async (_, code, expected) => {
    expect(await problems(readme(code))).toEqual([expect.stringMatching(expected)])
  })

  test('has no sample is found', async () => {
    await expect(problems('# Words alone')).rejects.toThrow(/README.md has no sample/)
  })
})

test('silence is no success', () => {
  const samples = samplesOf(root).slice(0, 1)
  const told = JSON.stringify({ repository: claimsOf(samples[0]!) })
  expect(heldProblems('here', told, samples)).toEqual([])
  expect(heldProblems('here', '{}', samples)).toEqual([expect.stringMatching(/0 of 5 claims of README.md/)])
  expect(heldProblems('here', '', samples)).toEqual([expect.stringMatching(/did not say/)])
})

test('another version than the one expected is found', () => {
  expect(versionProblems('here', { a: '1.0.0' }, { a: '1.0.0' })).toEqual([])
  expect(versionProblems('here', { a: '1.0.0' }, { a: '1.0.1', b: '2.0.0' })).toEqual([
    'here: a is at 1.0.0, not 1.0.1',
    'here: b is at no version, not 2.0.0',
  ])
})

test('npm is called as by somebody who stands in no project', () => {
  const given = {
    PATH: '/bin',
    npm_package_name: 'x',
    npm_config_local_prefix: '/x',
    npm_config_cache: '/c',
    INIT_CWD: '/x',
  }
  expect(plainEnvironment(given)).toEqual({ PATH: '/bin', npm_config_cache: '/c' })
})
