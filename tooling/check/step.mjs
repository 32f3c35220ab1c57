import { fileURLToPath } from 'node:url'

/**
 * One check of the repository.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command a script of ours or of a dependency, from the root, and its arguments
 */

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The checks that only read, in two lanes that run beside each other and take about as long.
 *
 * @type {readonly (readonly Step[])[]}
 */
export const lanes = [
  [
    {
      name: 'format',
      command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    },
    { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
    { name: 'types of the page', command: ['node_modules/typescript/bin/tsc', '-p', 'apps/demo'] },
  ],
  [{ name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] }],
]

/**
 * @param {string} results where vitest leaves its counts
 * @param {readonly string[]} filters
 * @returns {Step}
 */
export function testStep(results, filters) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  return { name: 'tests', command: ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters] }
}
