import { execFileSync } from 'node:child_process'

/**
 * Runs git in a repository and hands its words over.
 *
 * @param {string} root
 * @param {readonly string[]} words
 */
export function git(root, words) {
  return execFileSync('git', [...words], { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 })
}
