import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const rootFiles = ['package-lock.json', 'tsconfig.base.json', 'tsup.base.ts', 'turbo.json']
const packageParts = ['src', 'scripts', 'facts', 'package.json', 'tsconfig.json', 'tsup.config.ts']

/**
 * A short text that changes when something changes that a build reads. It looks at names, times and sizes, not at
 * contents: to be wrong costs a build out of turbo's cache.
 *
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = path => {
    const full = join(root, path)
    const stats = statSync(full, { throwIfNoEntry: false })
    if (!stats) return
    if (stats.isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
    else if (!/\.test(-d)?\.ts$/.test(path)) hash.update(`${path}\0${stats.mtimeMs}\0${stats.size}\n`)
  }
  for (const path of rootFiles) add(path)
  for (const { folder } of builtPackages(root)) for (const part of packageParts) add(`${folder}/${part}`)
  return hash.digest('hex')
}

/**
 * @typedef {object} BuiltPackage
 * @property {string} folder from the root
 * @property {string} name
 * @property {readonly string[]} outputs what its package.json promises, from the root
 */

/**
 * The packages that have something to build.
 *
 * @param {string} root
 * @returns {BuiltPackage[]}
 */
export function builtPackages(root) {
  return ['packages', 'apps']
    .flatMap(kind => foldersIn(root, kind))
    .flatMap(folder => {
      const path = join(root, folder, 'package.json')
      if (!existsSync(path)) return []
      const manifest =
        /** @type {{ name: string, scripts?: { build?: string }, files?: string[], exports?: unknown, bin?: unknown }} */ (
          JSON.parse(readFileSync(path, 'utf8'))
        )
      if (!manifest.scripts?.build) return []
      const promised = [...texts(manifest.exports), ...texts(manifest.bin), ...(manifest.files ?? [])]
      const outputs = promised.filter(
        file => /^(\.\/)?(dist|generated)(\/|$)/.test(file) && !file.includes('*'),
      )
      return [{ folder, name: manifest.name, outputs: outputs.map(file => join(folder, file)) }]
    })
}

/**
 * @param {string} root
 * @param {string} kind
 */
function foldersIn(root, kind) {
  if (!existsSync(join(root, kind))) return []
  return readdirSync(join(root, kind))
    .sort()
    .map(name => `${kind}/${name}`)
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function texts(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
