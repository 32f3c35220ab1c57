import { writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { run } from '../setup/program.mjs'
import { claimsOf } from './sample.mjs'
import { plainEnvironment } from './npm.mjs'

/** @typedef {import('./nodes.mjs').Node} Node */
/** @typedef {import('./sample.mjs').Sample} Sample */

const programs = {
  'node-esm': {
    file: 'main.js',
    text: `import { main } from './samples.js'\nconsole.log(JSON.stringify(await main()))\n`,
  },
  'node-cjs': {
    file: 'main.cjs',
    text: `const { main } = require('./samples.cjs')\nmain().then(held => console.log(JSON.stringify(held)))\n`,
  },
}

/**
 * @param {string} folder of the project
 * @param {'node-esm' | 'node-cjs'} name
 * @param {Node} node
 * @param {readonly Sample[]} samples
 * @returns {Promise<string[]>} what is wrong
 */
export async function problemsInNode(folder, name, node, samples) {
  const { file, text } = programs[name]
  writeFileSync(join(folder, file), text)
  const { code, output } = await run(folder, [node.path, file], plainEnvironment())
  if (code !== 0) return [`${name} on Node ${node.version}: ${output.trim()}`]
  return heldProblems(`${name} on Node ${node.version}`, output, samples)
}

/**
 * Whether every claim of every sample was checked, and held: silence is no success.
 *
 * @param {string} place
 * @param {string} output
 * @param {readonly Sample[]} samples
 * @returns {string[]}
 */
export function heldProblems(place, output, samples) {
  const line = output.trim().split('\n').at(-1) ?? ''
  /** @type {Record<string, number>} */
  let held
  try {
    held = /** @type {Record<string, number>} */ (JSON.parse(line))
  } catch {
    return [`${place}: the program did not say which claims hold, but: ${output.trim()}`]
  }
  return samples
    .filter(sample => held[sample.id] !== claimsOf(sample))
    .map(
      sample =>
        `${place}: ${String(held[sample.id] ?? 0)} of ${String(claimsOf(sample))} claims of ${sample.name} were checked`,
    )
}

/**
 * The installed command, called by its name as a person does.
 *
 * @param {string} folder
 * @param {Node} node
 * @param {string} version that it must tell
 * @returns {Promise<string[]>}
 */
export async function problemsOfCommand(folder, node, version) {
  const path = [join(folder, 'node_modules', '.bin'), dirname(node.path), process.env.PATH].join(delimiter)
  const env = { ...plainEnvironment(), PATH: path, NO_COLOR: '1' }
  const told = await run(folder, ['pvd', '--version'], env)
  const plan = await run(folder, ['pvd', 'plan', 'Modane', '--on', '2026-11-22', '--json'], env)
  const place = `pvd on Node ${node.version}`
  return [
    ...(told.code === 0 && told.output.trim() === version
      ? []
      : [`${place}: "pvd --version" said ${told.output.trim()}, not ${version}`]),
    ...(plan.code === 0 && townOf(plan.output) === 'Modane'
      ? []
      : [
          `${place}: "pvd plan Modane --json" ended with ${String(plan.code)}: ${plan.output.slice(0, 400).trim()}`,
        ]),
  ]
}

/** @param {string} output */
function townOf(output) {
  try {
    return /** @type {{ town?: { name?: string } }} */ (JSON.parse(output)).town?.name
  } catch {
    return undefined
  }
}
