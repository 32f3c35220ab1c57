import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'

/**
 * The contracts on disk that do not say what the packages keep now, in sentences.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, string>} files
 * @returns {string[]}
 */
export function staleContracts(root, files) {
  const repair = 'run "npm run contracts" and read what git shows as changed'
  const differing = [...files].flatMap(([path, text]) => {
    if (!existsSync(join(root, path))) return [`${path} is missing: ${repair}`]
    return readFileSync(join(root, path), 'utf8') === text ? [] : [`${path} is stale: ${repair}`]
  })
  const left = writtenContracts(root).filter(path => !files.has(path))
  return [...differing, ...left.map(path => `${path} belongs to no entry any more: ${repair}`)]
}

/**
 * The contracts that are written by `npm run contracts`; documents under `wire` are kept by hand.
 *
 * @param {string} root
 */
export function writtenContracts(root) {
  const folder = join(root, 'contracts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => !name.includes('.'))
    .flatMap(name => filesBelow(root, `contracts/${name}`))
    .filter(path => /\.d\.ts$|\/schemas\/[^/]+\.json$/.test(path))
}
