import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** @typedef {'none' | 'patch' | 'minor' | 'major'} Bump */

/** @type {readonly Bump[]} */
export const bumpOrder = ['none', 'patch', 'minor', 'major']

/** @typedef {{ id: string, bumps: Record<string, string> }} Changeset */

/**
 * The changesets that wait for a release, by their names.
 *
 * @param {string} root
 * @returns {Changeset[]}
 */
export function pendingChangesets(root) {
  const folder = join(root, '.changeset')
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map(file => {
      const [, head = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m)
      const bumps = /** @type {Changeset['bumps'] | null} */ (parse(head)) ?? {}
      return { id: file.replace(/\.md$/, ''), bumps }
    })
}

/**
 * The greatest bump that changesets announce for one package.
 *
 * @param {readonly Changeset[]} changesets
 * @param {string} name of the package
 * @returns {Bump}
 */
export function greatestBump(changesets, name) {
  return bumpOrder[Math.max(0, ...changesets.map(each => weight(each, name)))] ?? 'none'
}

/**
 * The one changeset that bears the towns which a release concerns: of those that name the package of the rules, the
 * weightiest, and of these the first.
 *
 * @param {readonly Changeset[]} changesets
 * @param {string} name of that package
 * @returns {string | undefined}
 */
export function bearerOf(changesets, name) {
  const [first] = changesets
    .filter(each => weight(each, name) > 0)
    .sort((a, b) => weight(b, name) - weight(a, name))
  return first?.id
}

/**
 * @param {Changeset} changeset
 * @param {string} name
 */
function weight({ bumps }, name) {
  return bumpOrder.indexOf(/** @type {Bump} */ (bumps[name] ?? 'none'))
}
