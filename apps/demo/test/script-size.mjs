import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @typedef {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} Manifest */

/**
 * What the built page loads, in bytes after gzip.
 *
 * @typedef {object} ScriptSize
 * @property {number} first the script that runs before any data: the start page and the search
 * @property {number} offers the rules, texts and sources of the offers, loaded beside the data
 * @property {number} data the communes of France
 */

/**
 * @param {string} dist the folder of the built page
 * @returns {ScriptSize}
 */
export function scriptSize(dist) {
  const manifest = /** @type {Manifest} */ (
    JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
  )
  const first = closure(manifest, 'index.html')
  const offers = closure(manifest, 'src/session/open-session.ts')
  const data = closure(manifest, keyEnding(manifest, 'packages/data/src/index.ts'))
  /** @param {Iterable<string>} keys */
  const size = keys =>
    [...keys].reduce((sum, key) => {
      const file = manifest[key]?.file ?? ''
      return sum + (file.endsWith('.js') ? gzipSync(readFileSync(join(dist, file)), { level: 9 }).length : 0)
    }, 0)
  return { first: size(first), offers: size(without(offers, first)), data: size(without(data, first)) }
}

/**
 * A chunk and all that it imports before it runs.
 *
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function closure(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  const chunk = manifest[key]
  if (!chunk) throw new Error(`the built page has no chunk ${key}`)
  seen.add(key)
  for (const next of chunk.imports ?? []) closure(manifest, next, seen)
  return seen
}

/**
 * @param {Manifest} manifest
 * @param {string} end
 */
function keyEnding(manifest, end) {
  return Object.keys(manifest).find(key => key.endsWith(end)) ?? end
}

/**
 * @param {Set<string>} keys
 * @param {Set<string>} others
 */
function without(keys, others) {
  return [...keys].filter(key => !others.has(key))
}
