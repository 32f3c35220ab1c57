import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, quietly } from './npm.mjs'

/** The oldest Node that is promised, and one of each line that came after it. */
export const versions = ['20.19.0', '22.23.3', '24.21.0', '26.10.0']

/**
 * A Node to run programs with.
 *
 * @typedef {{ version: string, path: string }} Node
 */

/**
 * Those versions of Node, from the packages that carry its binaries. They are kept in a cache of `node_modules`.
 *
 * @param {string} root
 * @returns {Promise<readonly Node[]>}
 */
export async function nodesOf(root) {
  const folder = join(root, 'node_modules', '.cache', 'petites-villes', 'nodes')
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const wanted = JSON.stringify({
    private: true,
    dependencies: Object.fromEntries(
      versions.map(version => [`node-${version}`, `npm:node-${platform}-${process.arch}@${version}`]),
    ),
  })
  const manifest = join(folder, 'package.json')
  const nodes = versions.map(version => ({
    version,
    path: join(folder, 'node_modules', `node-${version}`, 'bin', platform === 'win' ? 'node.exe' : 'node'),
  }))
  const isThere = existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted
  if (isThere && nodes.every(({ path }) => existsSync(path))) return nodes
  mkdirSync(folder, { recursive: true })
  writeFileSync(manifest, wanted)
  try {
    await npm(folder, ['install', ...quietly])
  } catch (error) {
    // Not every platform has its binaries there; CI runs where they are.
    if (process.env.CI) throw error
    console.warn(`ONLY THIS NODE: ${String(versions)} cannot be had on ${platform}-${process.arch}.`)
    return [{ version: process.versions.node, path: process.execPath }]
  }
  return nodes
}
