/**
 * How much a change asks of those who rely on a contract.
 *
 * - `breaking`: something went away or became another thing;
 * - `addition`: something new, and all that was there stays;
 * - `wording`: a description reads differently.
 *
 * @typedef {'breaking' | 'addition' | 'wording'} Weight
 *
 * @typedef {object} Change
 * @property {string} what the export or the place in the document, and what became of it
 * @property {Weight} weight
 */

/** @typedef {import('../release/pending-changesets.mjs').Bump} Bump */

/**
 * The version that a change needs. Before 1.0.0 semver promises nothing, but "^0.2.0" takes no 0.3.0: what breaks is a minor
 * version until then, and a major one afterwards.
 *
 * @param {Weight} weight
 * @param {string} released the version that it is measured from
 * @returns {Bump}
 */
export function bumpFor(weight, released) {
  if (weight === 'wording') return 'patch'
  return weight === 'breaking' && !released.startsWith('0.') ? 'major' : 'minor'
}
