import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stepsOf } from './steps.mjs'

/** What tells the tools that nobody watches, so that what they say is the text alone. */
const env = { ...process.env, NO_COLOR: '1', CI: 'true', TURBO_TELEMETRY_DISABLED: '1' }

/**
 * Does what a guide says in a folder, step by step, up to the first step that cannot be done or that ends otherwise than told.
 *
 * @param {string} guide its Markdown
 * @param {string} folder
 * @param {(step: import('./steps.mjs').GuideStep, ended: number) => void} [onStep]
 * @returns {string | undefined} what is wrong with the guide, with its line
 */
export function followGuide(guide, folder, onStep) {
  for (const step of stepsOf(guide)) {
    const began = performance.now()
    const problem = followStep(step, folder)
    if (problem) return `line ${String(step.line)}: ${problem}`
    onStep?.(step, performance.now() - began)
  }
  return undefined
}

/**
 * @param {import('./steps.mjs').GuideStep} step
 * @param {string} folder
 */
function followStep(step, folder) {
  switch (step.kind) {
    case 'file':
      mkdirSync(dirname(join(folder, step.path)), { recursive: true })
      writeFileSync(join(folder, step.path), step.text)
      return undefined
    case 'change': {
      const { status, stderr } = spawnSync('git', ['apply', '--recount', '-'], {
        cwd: folder,
        input: step.patch,
        encoding: 'utf8',
      })
      return status === 0 ? undefined : `the change does not fit the file as it is now: ${stderr.trim()}`
    }
    case 'run': {
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', step.command], {
        cwd: folder,
        env,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      })
      const output = `${stdout}${stderr}`
      if (status !== 0) return `"${step.command}" ends with ${String(status)}:\n${output.slice(-4_000)}`
      const read = squeezed(output)
      const silent = step.says.find(said => !read.includes(squeezed(said)))
      return silent && `"${step.command}" does not say "${silent}", but:\n${output.slice(-4_000)}`
    }
  }
}

/** Spaces of every kind count alike. @param {string} text */
const squeezed = text => text.replace(/\s+/g, ' ').trim()
