import { mkdirSync } from 'node:fs'
import { faint, green, red, seconds } from '../setup/progress.mjs'
import { problemsInBrowser } from './in-browser.mjs'
import { problemsInNode, problemsOfCommand } from './in-node.mjs'
import { nodesOf } from './nodes.mjs'
import { installedVersions, makeProject, projects } from './project.mjs'
import { samplesOf } from './sample.mjs'
import { problemsOfTypes } from './types.mjs'

/** @typedef {import('./nodes.mjs').Node} Node */

/**
 * Installs the packages into a stranger's projects and runs the samples of the READMEs there, in pairs of projects.
 *
 * @param {string} root of the repository whose READMEs are followed
 * @param {string} into a folder outside of it
 * @param {import('./project.mjs').Source} source
 * @param {Readonly<Record<string, string>>} expected the version of each package
 * @param {string} [cache] the repository whose versions of Node are used
 * @returns {Promise<string[]>} what is wrong
 */
export async function integrationProblems(root, into, source, expected, cache = root) {
  mkdirSync(into, { recursive: true })
  const nodes = await nodesOf(cache)
  const all = samplesOf(root)
  /** @param {string} name */
  const samplesFor = name => (inPage(name) ? all.filter(({ id }) => id !== 'cli') : all)
  const waiting = Object.keys(projects)
  /** @type {string[]} */
  const problems = []
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const began = performance.now()
      const found = await problemsIn(name)
      problems.push(...found)
      console.log(
        `  ${found.length === 0 ? green('✓') : red('✗')} ${name} ${faint(seconds(performance.now() - began))}`,
      )
    }
  }
  await Promise.all([work(), work()])
  return problems

  /** @param {string} name */
  async function problemsIn(name) {
    try {
      const folder = await makeProject(root, name, into, source, samplesFor(name))
      return [
        ...versionProblems(name, installedVersions(folder), expected),
        ...(await problemsOf(name, folder)),
      ]
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
    }
  }

  /**
   * @param {string} name
   * @param {string} folder
   * @returns {Promise<string[]>}
   */
  async function problemsOf(name, folder) {
    if (name.startsWith('types-')) return problemsOfTypes(folder, name)
    const samples = samplesFor(name)
    if (name !== 'node-esm' && name !== 'node-cjs') return problemsInBrowser(folder, name, samples)
    /** @type {string[]} */
    const found = []
    for (const node of nodes) {
      found.push(...(await problemsInNode(folder, name, node, samples)))
      if (name === 'node-esm')
        found.push(...(await problemsOfCommand(folder, node, expected['@petites-villes/cli'] ?? '')))
    }
    return found
  }
}

/** The command line is for Node alone. @param {string} name */
const inPage = name => name === 'vite' || name === 'browser'

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} installed
 * @param {Readonly<Record<string, string>>} expected
 * @returns {string[]}
 */
export function versionProblems(name, installed, expected) {
  return Object.entries(expected)
    .filter(([each, version]) => installed[each] !== version)
    .map(([each, version]) => `${name}: ${each} is at ${installed[each] ?? 'no version'}, not ${version}`)
}
