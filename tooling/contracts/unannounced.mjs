import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestAt } from '../architecture/workspace.mjs'
import { filesBelow } from '../doctest/folder.mjs'
import { bumpOrder, greatestBump, pendingChangesets } from '../release/pending-changesets.mjs'
import { bumpFor } from './change.mjs'
import { lastRelease } from './last-release.mjs'
import { git } from '../setup/git.mjs'
import { schemaChanges } from './schema-changes.mjs'
import { surfaceChanges } from './surface-changes.mjs'

/** @typedef {import('./change.mjs').Change} Change */

/**
 * The changes of a package's contracts since its last release for which the pending changesets are missing or too small, in
 * sentences; undefined before the first release, when there is nothing to compare with.
 *
 * @param {string} root of the repository
 * @param {string} folder of the package, below `packages`
 * @returns {string[] | undefined}
 */
export function unannounced(root, folder) {
  const commit = lastRelease(root, folder)
  if (commit === undefined) return undefined
  const manifest = `packages/${folder}/package.json`
  const { name } = manifestAt(join(root, manifest))
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(git(root, ['show', `${commit}:${manifest}`]))
  )
  const announced = greatestBump(pendingChangesets(root), name)
  return changesSince(root, folder, commit).flatMap(({ path, change: { what, weight } }) => {
    const needed = bumpFor(weight, version)
    if (bumpOrder.indexOf(announced) >= bumpOrder.indexOf(needed)) return []
    const has = announced === 'none' ? 'no changeset announces it' : `the changesets announce "${announced}"`
    return [
      `${path}: ${what} since ${name} ${version}. This asks for "${needed}" and ${has}: run "npm run changeset" and choose ${needed} for ${name}, or take the change back`,
    ]
  })
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} commit
 */
function changesSince(root, folder, commit) {
  const places = [`contracts/${folder}`, `packages/${folder}/schema`]
  const then = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', ...places]).split('\0')
  const now = places.flatMap(place => filesBelow(root, place))
  return [...new Set([...then, ...now])]
    .filter(path => path !== '')
    .sort()
    .flatMap(path => {
      const before = then.includes(path) ? git(root, ['show', `${commit}:${path}`]) : undefined
      const after = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
      return before === after ? [] : changesOf(path, before, after).map(change => ({ path, change }))
    })
}

/**
 * @param {string} path
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @returns {Change[]}
 */
function changesOf(path, before, after) {
  if (path.includes('/wire/')) return documentChanges(before, after)
  if (path.endsWith('.d.ts')) return surfaceChanges(before, after)
  return path.endsWith('.json') ? schemaChanges(before, after) : []
}

/**
 * A document that a release could read has left the house: it stays as it is, whatever the code becomes.
 *
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @returns {Change[]}
 */
function documentChanges(before, after) {
  if (before === undefined) return []
  const fate =
    after === undefined
      ? 'is gone'
      : 'was edited; documents of this form are out there, keep it and add another'
  return [{ what: `the document ${fate}`, weight: 'breaking' }]
}
