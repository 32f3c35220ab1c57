/** The options of `pvd plan` that stand alone; every other one takes the word after it. */
const alone = new Set(['--json', '--help', '-h', '--version', '-V', '--all'])

const firstTown = 'Saint-Jean-de-Maurienne'

/**
 * What `pvd` is asked when somebody writes `npm start -- …`: the bare words together are the name of the town,
 * the options go on as they are.
 *
 * @param {readonly string[]} given
 * @returns {string[]}
 */
export function planArguments(given) {
  /** @type {string[]} */
  const words = []
  /** @type {string[]} */
  const options = []
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index] ?? ''
    if (!word.startsWith('-')) {
      words.push(word)
      continue
    }
    options.push(word)
    const value = given[index + 1]
    if (alone.has(word) || word.includes('=') || value === undefined) continue
    options.push(value)
    index += 1
  }
  return ['plan', words.length > 0 ? words.join(' ') : firstTown, ...options]
}
