import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'
import { git } from '../setup/git.mjs'

/**
 * The files that git keeps or would keep, from the root; all files of the folders below where there is no repository.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function trackedFiles(root) {
  if (!existsSync(join(root, '.git')))
    return ['packages', 'apps', 'tooling', 'docs'].flatMap(folder => filesBelow(root, folder))
  return git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .split('\0')
    .filter(path => path !== '' && existsSync(join(root, path)))
}
