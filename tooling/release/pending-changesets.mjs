import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const sizes = ['none', 'patch', 'minor', 'major']

/**
 * The changesets that wait for a release, by their names.
 *
 * @param {string} root
 * @returns {{ id: string, bumps: Record<string, string> }[]}
 */
export function pendingChangesets(root) {
  const folder = join(root, '.changeset')
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map(file => {
      const [, head = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m)
      const bumps = /** @type {Record<string, string> | null} */ (parse(head)) ?? {}
      return { id: file.replace(/\.md$/, ''), bumps }
    })
}

/**
 * The one changeset that bears the towns which a release concerns: of those that name the package of the rules, the
 * weightiest, and of these the first.
 *
 * @param {readonly { id: string, bumps: Record<string, string> }[]} changesets
 * @param {string} name of that package
 * @returns {string | undefined}
 */
export function bearerOf(changesets, name) {
  const weight = (/** @type {{ bumps: Record<string, string> }} */ { bumps }) =>
    sizes.indexOf(bumps[name] ?? 'none')
  const [first] = changesets.filter(each => weight(each) > 0).sort((a, b) => weight(b) - weight(a))
  return first?.id
}
