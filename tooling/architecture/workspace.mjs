import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'

/**
 * A package as it lies on disk.
 *
 * @typedef {object} Workspace
 * @property {string} folder below `packages`
 * @property {Manifest} manifest
 * @property {readonly string[]} files of `src`, and those beside it, from the package's folder
 * @property {readonly string[]} starExports files of `src` that export everything of another
 */

/**
 * What the checks read of a package.json.
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {string} [type]
 * @property {string} [license]
 * @property {string} [description]
 * @property {{ node?: string }} [engines]
 * @property {unknown} [sideEffects]
 * @property {readonly string[]} [files]
 * @property {{ access?: string }} [publishConfig]
 * @property {Record<string, unknown>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * @param {string} path
 * @returns {Manifest}
 */
export function manifestAt(path) {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(path, 'utf8')))
}

/**
 * @param {string} root
 * @returns {Workspace[]}
 */
export function workspacesOf(root) {
  return readdirSync(join(root, 'packages'))
    .filter(folder => existsSync(join(root, 'packages', folder, 'package.json')))
    .map(folder => {
      const at = join(root, 'packages', folder)
      const sources = filesBelow(at, 'src')
      return {
        folder,
        manifest: manifestAt(join(at, 'package.json')),
        files: [...readdirSync(at), ...sources],
        starExports: sources.filter(
          path => path.endsWith('.ts') && /^\s*export \*/m.test(readFileSync(join(at, path), 'utf8')),
        ),
      }
    })
}
