import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { manifestAt } from '../architecture/workspace.mjs'

/**
 * What a package.json says about its publishing.
 *
 * @typedef {import('../architecture/workspace.mjs').Manifest & Publishing} PublishedManifest
 */

/**
 * @typedef {object} Publishing
 * @property {boolean} [private]
 * @property {readonly string[]} [keywords]
 * @property {Record<string, string>} [bin]
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
