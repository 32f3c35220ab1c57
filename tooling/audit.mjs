/**
 * `npm run audit`: known weaknesses of everything that is installed, development tools too. It asks the registry, so that it is
 * no part of `npm test`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { root } from './check/step.mjs'
import { auditProblems } from './dependencies/audit-problems.mjs'

/** @typedef {import('./dependencies/audit-problems.mjs').Audit} Audit */

/** npm ends with an error as soon as it knows of a weakness; its answer is on the standard output all the same. */
function answer() {
  try {
    return execFileSync('npm', ['audit', '--json', '--audit'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
  } catch (error) {
    return /** @type {{ stdout?: string }} */ (error).stdout ?? ''
  }
}

const audit = /** @type {Partial<Audit> & { message?: string }} */ (JSON.parse(answer() || '{}'))
if (!audit.vulnerabilities) {
  console.error(
    `npm audit got no answer: ${audit.message ?? 'npm said nothing'}. Ask a registry that keeps advisories: npm run audit --registry=<its address>`,
  )
  process.exitCode = 1
} else {
  const explained = /** @type {import('./dependencies/audit-problems.mjs').Explained[]} */ (
    JSON.parse(readFileSync(new URL('./dependencies/explained-advisories.json', import.meta.url), 'utf8'))
  )
  const problems = auditProblems(
    { vulnerabilities: audit.vulnerabilities },
    explained,
    new Date().toISOString().slice(0, 10),
  )
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log('npm audit knows of nothing that is not explained')
}
