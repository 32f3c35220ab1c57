import { wordsOf } from './measure.mjs'

/** @typedef {import('./measure.mjs').Budget} Budget */

const file = 'tooling/sizes/budgets.json'

/**
 * The entries that nobody has given a budget, and the budgets of entries that are gone. The command line is loaded from a disk
 * and has none.
 *
 * @param {readonly string[]} specifiers
 * @param {readonly Budget[]} budgets
 * @returns {string[]}
 */
export function unbudgeted(specifiers, budgets) {
  const wanted = specifiers.filter(each => each !== '@petites-villes/cli')
  const whole = budgets.filter(({ names }) => !names).map(({ from }) => from)
  return [
    ...wanted
      .filter(each => !whole.includes(each))
      .map(each => `'${each}' has no budget: add a line to ${file}`),
    ...budgets
      .filter(({ from }) => !specifiers.includes(from))
      .map(({ from }) => `'${from}' is no entry any more: remove its line from ${file}`),
  ]
}

/** @param {number} bytes */
const kilobytes = bytes => `${(bytes / 1024).toFixed(1)} KB`

/**
 * Why an import and its budget do not go together, or undefined. A budget far above what is needed would hide growth.
 *
 * @param {Budget} budget
 * @param {number} bytes
 * @returns {string | undefined}
 */
export function sizeProblem(budget, bytes) {
  const said = `${wordsOf(budget)} is ${kilobytes(bytes)} gzip`
  if (bytes > budget.gzip)
    return `${said}, ${kilobytes(bytes - budget.gzip)} above its budget of ${kilobytes(budget.gzip)}: import less, load it with import(), keep what stands outside functions free of side effects, or raise the budget in ${file} and say why in the commit`
  return bytes < budget.gzip * 0.8 - 1024
    ? `${said}, far below its budget of ${kilobytes(budget.gzip)}: lower it in ${file}`
    : undefined
}
