import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const running = new Set<ChildProcess>()

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

interface Line {
  readonly event?: string
  readonly port?: number
  readonly operation?: string
}

async function start(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  const ended = once(child, 'exit') as Promise<[number | null]>
  const lines: Line[] = []
  const output = createInterface({ input: child.stdout })
  const listening = new Promise<number>(resolve => {
    output.on('line', text => {
      const line = JSON.parse(text) as Line
      lines.push(line)
      if (line.event === 'listening' && line.port !== undefined) resolve(line.port)
    })
  })
  const address = `http://127.0.0.1:${String(await listening)}`
  return { child, ended, lines, address }
}

// The build stands before the tests: `npm test` makes it.
test('the built program serves, finishes what it has begun when it is told to stop, and ends', async () => {
  const { child, ended, lines, address } = await start({ DRAIN_MS: '300' })
  expect((await fetch(`${address}/health`)).status).toBe(200)

  const cases = Array.from({ length: 100 }, () => ({ facts: {} }))
  const work = fetch(`${address}/v1/evaluate/batch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ asOf: '2026-11-22', cases, detail: 'outcome' }),
  })
  child.kill('SIGTERM')
  await expect.poll(async () => (await fetch(`${address}/health`)).status).toBe(503)
  expect((await work).status).toBe(200)
  expect(await ended).toEqual([0, null])
  expect(lines.map(({ event }) => event).filter(Boolean)).toEqual(['listening', 'stopping', 'stopped'])
  expect(lines.map(({ operation }) => operation)).toContain('evaluateBatch')
})

test('several workers share a port and stop together', async () => {
  const { child, ended, address } = await start({ WORKERS: '2', LOGS: 'off' })
  expect((await fetch(`${address}/v1/towns/73157`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
