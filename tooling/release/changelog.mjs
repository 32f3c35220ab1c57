/**
 * What changesets write into the changelogs. Where a release changes the rules of the offers, the changeset that
 * announces it is followed by the towns concerned, measured over all communes; packages that only depend on the rules say where.
 */
import { fileURLToPath } from 'node:url'
import { concernedTowns } from './concerned-towns.mjs'
import { bearerOf, pendingChangesets } from './pending-changesets.mjs'

/** @typedef {{ id: string, summary: string }} Changeset */
/** @typedef {{ name: string, newVersion: string }} Released */

const rules = '@petites-villes/offers'

/** The packages whose dependents answer with the rules. */
const answering = [rules, 'petites-villes']

/**
 * @param {() => Promise<readonly string[]>} towns
 * @param {string | undefined} bearer the changeset under which they are told
 */
export function changelogOf(towns, bearer) {
  return {
    /** @param {Changeset} changeset */
    async getReleaseLine(changeset) {
      const told = changeset.id === bearer ? ['', ...(await towns())] : []
      return item([...changeset.summary.trim().split('\n'), ...told])
    },
    /**
     * @param {readonly Changeset[]} _changesets that changed what the package depends on
     * @param {readonly Released[]} dependencies
     */
    async getDependencyReleaseLine(_changesets, dependencies) {
      if (dependencies.length === 0) return ''
      const updated = dependencies.map(({ name, newVersion }) => `- ${name}@${newVersion}`)
      const answers = bearer !== undefined && dependencies.some(({ name }) => answering.includes(name))
      const concerned = answers && (await towns()).length > 1
      return [
        item(['Updated dependencies', ...updated]),
        ...(concerned
          ? [item([`This release concerns towns: the changelog of \`${rules}\` names them.`])]
          : []),
      ].join('\n')
    },
  }
}

/** @param {readonly string[]} lines */
function item([first = '', ...others]) {
  return [`- ${first}`, ...others.map(line => (line === '' ? '' : `  ${line}`))].join('\n')
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {Promise<readonly string[]> | undefined} */
let measured
const today = () => new Date().toISOString().slice(0, 10)
const pending = bearerOf(pendingChangesets(root), rules)

export default changelogOf(() => (measured ??= concernedTowns(root, today())), pending)
