/**
 * `npm test`: format, types, lint and every test, all of them even when one fails; `npm test -- <filter>` runs
 * only the tests whose path contains the filter.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsOf, reportAt } from './check/counts.mjs'
import { lanes, root, testStep } from './check/step.mjs'
import { writeDocTests } from './doctest.mjs'
import { faint, green, red, seconds } from './setup/progress.mjs'
import { run } from './setup/program.mjs'

/** @typedef {{ name: string, code: number, time: number }} Outcome */

const filters = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'petites-villes-'))
const results = join(folder, 'vitest.json')
const env = environment()

/** @type {Outcome[]} */
const outcomes = []
try {
  if (filters.length === 0) {
    writeDocTests()
    console.log(
      `${lanes
        .flat()
        .map(({ name }) => name)
        .join(', ')}…`,
    )
    outcomes.push(...(await Promise.all(lanes.map(inOrder))).flat())
  }
  outcomes.push(await openly(testStep(results, filters)))
  summarise()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Colours where somebody watches, also through a pipe of ours; none in a log. */
function environment() {
  /** @type {NodeJS.ProcessEnv} */
  const found = { ...process.env }
  if (found.NO_COLOR || (found.FORCE_COLOR && !found.CI)) return found
  delete found.FORCE_COLOR
  return process.stdout.isTTY && !found.CI ? { ...found, FORCE_COLOR: '1' } : { ...found, NO_COLOR: '1' }
}

/**
 * @param {readonly import('./check/step.mjs').Step[]} lane
 * @returns {Promise<Outcome[]>}
 */
async function inOrder(lane) {
  /** @type {Outcome[]} */
  const done = []
  for (const step of lane) done.push(await quietly(step))
  return done
}

/**
 * Runs a check beside others and shows what it said when it has ended.
 *
 * @param {import('./check/step.mjs').Step} step
 * @returns {Promise<Outcome>}
 */
async function quietly({ name, command }) {
  const began = performance.now()
  const { code, output } = await run(root, [process.execPath, ...command], env)
  const time = performance.now() - began
  console.log(`\n${code === 0 ? green('✓') : red('✗')} ${name} ${faint(seconds(time))}`)
  if (output.trim()) console.log(output.trimEnd())
  return { name, code, time }
}

/**
 * @param {import('./check/step.mjs').Step} step
 * @returns {Promise<Outcome>}
 */
function openly({ name, command }) {
  console.log(`\n${name}`)
  const began = performance.now()
  return new Promise(resolve => {
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: 'inherit' })
    child.on('close', code => {
      resolve({ name, code: code ?? 1, time: performance.now() - began })
    })
  })
}

function summarise() {
  console.log('')
  for (const { name, code, time } of outcomes)
    console.log(
      `${name.padEnd(17)}${code === 0 ? green('passed') : red('FAILED')} ${seconds(time).padStart(8)}`,
    )
  const { passed, failed } = countsOf(reportAt(results))
  console.log(`\ntests: ${String(passed)} passed, ${String(failed)} failed`)
  if (outcomes.some(({ code }) => code !== 0)) process.exitCode = 1
}
