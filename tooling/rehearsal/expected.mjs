import { projectsOf } from '../artefacts/public-packages.mjs'
import { bumpOrder, greatestBump, pendingChangesets } from '../release/pending-changesets.mjs'

/**
 * The versions that the changesets of a repository announce, reckoned apart from changesets: packages of the fixed group go
 * together by the greatest of their bumps; any other one by its own, and by a patch at least when it needs one of them.
 *
 * @param {string} root
 * @param {readonly string[]} fixed names of the group
 * @returns {Record<string, string>} by package
 */
export function expectedVersions(root, fixed) {
  const changesets = pendingChangesets(root)
  /** @param {string} name */
  const announced = name => bumpOrder.indexOf(greatestBump(changesets, name))
  const group = Math.max(0, ...fixed.map(announced))
  return Object.fromEntries(
    projectsOf(root)
      .filter(({ manifest }) => manifest.private !== true)
      .map(({ manifest: { name, version, dependencies = {} } }) => {
        const needs = group > 0 && Object.keys(dependencies).some(each => fixed.includes(each))
        const bump = fixed.includes(name) ? group : Math.max(announced(name), needs ? 1 : 0)
        return [name, increased(version, bump)]
      }),
  )
}

/**
 * @param {string} version
 * @param {number} size of the bump
 */
export function increased(version, size) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const next = [
    [major, minor, patch],
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ][size]
  return (next ?? []).join('.')
}
