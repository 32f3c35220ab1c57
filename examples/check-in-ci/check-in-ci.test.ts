import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const pvd = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))
const help = execFileSync(process.execPath, [pvd, 'check', '--help', '--lang', 'en'], { encoding: 'utf8' })
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The options of every call of the command in a text. */
function optionsIn(text: string): readonly string[] {
  const calls = [...text.matchAll(/@petites-villes\/cli (check[^\n]*)/g)].map(([, call = '']) => call)
  expect(calls.length).toBeGreaterThan(0)
  return calls.flatMap(call => [...call.matchAll(/--[a-z]+/g)].map(([option]) => option))
}

test.each(['github-workflow.yml', 'pre-commit-config.yaml'])(
  '%s is YAML, and asks for options that exist',
  name => {
    const text = read(name)
    expect(typeof parse(text)).toBe('object')
    for (const option of optionsIn(text)) expect(help).toContain(`${option} `)
  },
)

test('the command of the workflow writes SARIF and fails on errors', () => {
  const list = fileURLToPath(new URL('../../packages/validation/golden/zeros-lost.csv', import.meta.url))
  const call = () =>
    execFileSync(
      process.execPath,
      [pvd, 'check', list, '--kind', 'pvd', '--format', 'sarif', '--on', '2026-11-27'],
      {
        encoding: 'utf8',
        stdio: 'pipe',
      },
    )
  let failed: { status: number; stdout: string } | undefined
  try {
    call()
  } catch (error) {
    failed = error as { status: number; stdout: string }
  }
  expect(failed?.status).toBe(1)
  const log = JSON.parse(failed?.stdout ?? '') as { version: string; runs: { results: unknown[] }[] }
  expect(log.version).toBe('2.1.0')
  expect(log.runs[0]?.results.length).toBeGreaterThan(1)
})
