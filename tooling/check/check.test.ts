import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countsOf, reportAt } from './counts.mjs'
import { lanes, root, testStep } from './step.mjs'

const report = { numPassedTests: 3, numFailedTests: 1, testResults: [] }

test('the counts are those of vitest', () => {
  expect(countsOf(report)).toEqual({ passed: 3, failed: 1 })
})

test('a file that cannot be loaded counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ]
  expect(countsOf({ ...report, testResults })).toEqual({ passed: 3, failed: 2 })
})

test('a run without a report counts as a failure', () => {
  expect(countsOf(reportAt(join(root, 'no-such-report.json')))).toEqual({ passed: 0, failed: 1 })
})

test('the programs of all checks are installed', () => {
  for (const { command } of [...lanes.flat(), testStep('results.json', [])])
    expect(existsSync(join(root, command[0] ?? '')), command[0]).toBe(true)
})
