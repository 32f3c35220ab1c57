import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'

/**
 * The files that git keeps or would keep, from the root; all files of the folders below where there is no repository.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function trackedFiles(root) {
  if (!existsSync(join(root, '.git')))
    return ['packages', 'apps', 'tooling', 'docs'].flatMap(folder => filesBelow(root, folder))
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter(path => path !== '' && existsSync(join(root, path)))
}
