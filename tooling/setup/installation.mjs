import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stampAt } from './stamp.mjs'

/** @param {string} root */
export function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/**
 * Whether the dependencies are there as package-lock.json wants them.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false
  const hash = lockHash(root)
  const stamp = stampAt(root, 'installed')
  if (stamp.read() === hash) return true
  // Somebody installed by hand: believe npm's own record instead of installing all of it again.
  if (!isRecorded(root)) return false
  stamp.write(hash)
  return true
}

/** @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function lockedAt(path) {
  try {
    return (
      /** @type {{ packages?: Record<string, Locked> }} */ (JSON.parse(readFileSync(path, 'utf8')))
        .packages ?? {}
    )
  } catch {
    return {}
  }
}

/** @param {Locked} locked */
const identity = ({ version, integrity, link, resolved }) =>
  JSON.stringify(link ? ['link', resolved] : [version, integrity])

/** @param {string} root */
function isRecorded(root) {
  const wanted = lockedAt(join(root, 'package-lock.json'))
  const found = lockedAt(join(root, 'node_modules', '.package-lock.json'))
  const paths = Object.keys(wanted).filter(path => path.includes('node_modules/'))
  return (
    paths.length > 0 &&
    paths.every(path => {
      const want = wanted[path] ?? {}
      const have = found[path]
      return have ? identity(have) === identity(want) : want.optional === true
    })
  )
}
