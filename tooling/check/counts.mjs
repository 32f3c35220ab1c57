import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Report what vitest's JSON reporter writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * Passed and failed tests. A file that cannot be loaded has no tests and counts as one failure; so does a run that
 * leaves no report.
 *
 * @param {Report | undefined} report
 */
export function countsOf(report) {
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
export function reportAt(path) {
  try {
    return /** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
