import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What package-lock.json says of an installed package.
 *
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [dev] needed for development alone
 * @property {boolean} [link] one of our own
 * @property {boolean} [hasInstallScript]
 *
 * @typedef {Locked & { name: string, path: string }} Production
 */

/**
 * The packages of others that somebody gets who installs one of ours or runs an app, as npm has resolved them.
 *
 * @param {string} root
 * @returns {Production[]}
 */
export function productionTree(root) {
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  )
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }))
}
