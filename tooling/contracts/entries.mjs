import { join } from 'node:path'

/**
 * A way into a published package, as its exports map names it.
 *
 * @typedef {object} Entry
 * @property {string} folder of the package, below `packages`
 * @property {string} name of the package on the registry
 * @property {string} specifier what an importer writes
 * @property {string} types its declarations as they are published, from the root
 * @property {string} contract the file that keeps what it promises, from the root
 */

/**
 * The entries that have declarations. Documents that are published as they are have none.
 *
 * @param {readonly import('../architecture/workspace.mjs').Workspace[]} workspaces
 * @returns {Entry[]}
 */
export function entriesOf(workspaces) {
  return workspaces.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const types = /** @type {{ types?: string } | null} */ (target)?.types
      if (types === undefined) return []
      const own = subpath === '.' ? 'index' : subpath.slice(2)
      return [
        {
          folder,
          name: manifest.name,
          specifier: `${manifest.name}${subpath.slice(1)}`,
          types: join('packages', folder, types),
          contract: `contracts/${folder}/${own}.d.ts`,
        },
      ]
    }),
  )
}
