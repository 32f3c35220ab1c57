import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** @typedef {'none' | 'patch' | 'minor' | 'major'} Bump */

/** @type {readonly Bump[]} */
export const bumpOrder = ['none', 'patch', 'minor', 'major']

/**
 * The greatest bump that the changesets of a repository announce for one package.
 *
 * @param {string} root of the repository
 * @param {string} name of the package
 * @returns {Bump}
 */
export function pendingBump(root, name) {
  const folder = join(root, '.changeset')
  let most = 0
  for (const file of readdirSync(folder).filter(each => each.endsWith('.md') && each !== 'README.md')) {
    const [, head = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m)
    const bumps = /** @type {Record<string, string> | null} */ (parse(head))
    most = Math.max(most, bumpOrder.indexOf(/** @type {Bump} */ (bumps?.[name] ?? 'none')))
  }
  return bumpOrder[most] ?? 'none'
}
