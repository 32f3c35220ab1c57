import { lastRelease } from '../contracts/last-release.mjs'
import { git } from '../setup/git.mjs'

const catalogue = 'packages/offers/rules/catalogue.json'

/**
 * The rules of the catalogue as they were released last. Before the first release, and where there is no history, there are none.
 *
 * @param {string} root of the repository
 * @returns {unknown}
 */
export function releasedCatalogue(root) {
  const commit = lastRelease(root, 'offers')
  return commit === undefined ? undefined : JSON.parse(git(root, ['show', `${commit}:${catalogue}`]))
}
