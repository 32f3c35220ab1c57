import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { npm, plainEnvironment, quietly } from './npm.mjs'
import { mainOf, moduleOf } from './sample.mjs'

/**
 * Where the packages come from: the words that follow `npm install`, and the environment that leads to a registry.
 *
 * @typedef {{ words: readonly string[], env: NodeJS.ProcessEnv }} Source
 */

/**
 * The forms of the samples that each project gets.
 *
 * @type {Readonly<Record<string, readonly import('./sample.mjs').Extension[]>>}
 */
export const projects = {
  'node-esm': ['.js'],
  'node-cjs': ['.cjs'],
  'types-nodenext': ['.ts', '.cts'],
  'types-bundler': ['.ts'],
  vite: ['.js'],
  browser: ['.js'],
}

/**
 * Makes a stranger's project: copied, filled by npm with its own tools and then with our packages, and given the samples.
 *
 * @param {string} root of this repository
 * @param {string} name one of `projects`
 * @param {string} into a folder outside of the repository
 * @param {Source} source
 * @param {readonly import('./sample.mjs').Sample[]} samples
 * @returns {Promise<string>} the folder of the project
 */
export async function makeProject(root, name, into, source, samples) {
  const folder = join(into, name)
  cpSync(join(root, 'integrations', name), folder, {
    recursive: true,
    filter: path => basename(path) !== 'node_modules',
  })
  const manifest = /** @type {{ devDependencies?: unknown }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  )
  if (manifest.devDependencies) await npm(folder, ['install', ...quietly])
  await npm(folder, ['install', ...quietly, ...source.words], source.env)
  const claims = readFileSync(join(root, 'integrations', 'claims.ts'), 'utf8')
  for (const extension of projects[name] ?? []) {
    const modules = {
      claims,
      main: mainOf(samples),
      ...Object.fromEntries(samples.map(({ id, source }) => [id, source])),
    }
    for (const [id, text] of Object.entries(modules))
      writeFileSync(join(folder, `${id === 'main' ? 'samples' : id}${extension}`), moduleOf(text, extension))
  }
  return folder
}

/**
 * @param {readonly import('../artefacts/pack.mjs').Tarball[]} tarballs
 * @returns {Source}
 */
export function fromTarballs(tarballs) {
  return { words: tarballs.map(({ path }) => path), env: plainEnvironment() }
}

/**
 * The versions of ours that a project holds.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function installedVersions(folder) {
  const scoped = join(folder, 'node_modules', '@petites-villes')
  const names = [
    'petites-villes',
    ...(existsSync(scoped) ? readdirSync(scoped).map(name => `@petites-villes/${name}`) : []),
  ]
  return Object.fromEntries(
    names.map(name => [
      name,
      /** @type {{ version: string }} */ (
        JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
      ).version,
    ]),
  )
}
