import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a package.json says about its publishing.
 *
 * @typedef {object} PublishedManifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {readonly string[]} [keywords]
 * @property {Record<string, unknown>} [exports]
 * @property {Record<string, string>} [bin]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, unknown>} [publishConfig]
 * @property {unknown} [repository]
 * @property {unknown} [homepage]
 * @property {unknown} [bugs]
 */

/** @typedef {{ folder: string, manifest: PublishedManifest }} Project */

/**
 * Every package and app of the repository, folders from its root.
 *
 * @param {string} root
 * @returns {Project[]}
 */
export function projectsOf(root) {
  return ['packages', 'apps'].flatMap(kind =>
    (existsSync(join(root, kind)) ? readdirSync(join(root, kind)).sort() : [])
      .map(name => `${kind}/${name}`)
      .filter(folder => existsSync(join(root, folder, 'package.json')))
      .map(folder => ({ folder, manifest: manifestAt(join(root, folder, 'package.json')) })),
  )
}

/** @param {string} root */
export function publicPackages(root) {
  return projectsOf(root).filter(({ manifest }) => manifest.private !== true)
}

/**
 * @param {string} path
 * @returns {PublishedManifest}
 */
function manifestAt(path) {
  return /** @type {PublishedManifest} */ (JSON.parse(readFileSync(path, 'utf8')))
}
