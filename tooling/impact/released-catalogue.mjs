import { execFileSync } from 'node:child_process'

const catalogue = 'packages/offers/rules/catalogue.json'
const changelog = 'packages/offers/CHANGELOG.md'

/**
 * The rules of the catalogue as they were released last: at the last commit that wrote the changelog of the offers. Before the
 * first release, and where there is no history, there is none.
 *
 * @param {string} root of the repository
 * @returns {unknown}
 */
export function releasedCatalogue(root) {
  /** @param {readonly string[]} words */
  const git = words =>
    execFileSync('git', [...words], { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 })
  try {
    const commit = git(['log', '-1', '--format=%H', '--', changelog]).trim()
    return commit === '' ? undefined : JSON.parse(git(['show', `${commit}:${catalogue}`]))
  } catch {
    return undefined
  }
}
