import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../setup/git.mjs'

/**
 * The commit in which a package was given its last version: the last one that wrote a heading of its changelog. There is none
 * before the first release, and none where there is no repository.
 *
 * @param {string} root of the repository
 * @param {string} folder of the package, below `packages`
 * @returns {string | undefined}
 */
export function lastRelease(root, folder) {
  const changelog = `packages/${folder}/CHANGELOG.md`
  if (!existsSync(join(root, changelog)) || !existsSync(join(root, '.git'))) return undefined
  // In a shallow clone its only commit seems to have written everything, and every comparison would be with itself.
  if (git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true')
    throw new Error(
      'the history is cut off, so that the last release cannot be read: run "git fetch --unshallow"',
    )
  // A version that is written and not yet committed has used up its changesets: it is the release.
  const heading = ['-G', '^## ', '--', changelog]
  if (git(root, ['diff', '--name-only', 'HEAD', ...heading]).trim() !== '') return undefined
  const commit = git(root, ['log', '-1', '--format=%H', ...heading]).trim()
  return commit === '' ? undefined : commit
}
