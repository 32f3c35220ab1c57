import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

function start(...words: string[]) {
  return spawn(process.execPath, [main, ...words], { env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '' } })
}

// The build stands before the tests: `npm test` makes it.
test('the built command answers, without colours in a pipe', async () => {
  const child = start('plan', '73157', '--on', '2026-11-22')
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  expect(code).toBe(0)
  expect(out).toContain('Saint-Jean-de-Maurienne (73248)')
  expect(out).not.toContain('\u001b')
})

test('a reader who closes the pipe is no accident', async () => {
  const child = start('plan', '73157', '--all')
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number]
  expect(err).toBe('')
  expect(code).toBe(0)
})
