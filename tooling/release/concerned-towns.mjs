import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releasedCatalogue } from '../impact/released-catalogue.mjs'

/** @typedef {import('petites-villes/analysis').CatalogueImpact} CatalogueImpact */
/** @typedef {(id: string) => string} NameOf */

/** Up to this many towns are named; of more, this many are examples. */
const named = 12

/** What a move means for one town, and for several. @type {Readonly<Record<string, readonly [string, string]>>} */
const meanings = {
  'yes-to-no': ['loses it', 'lose it'],
  'yes-to-unknown': [
    'had it and is now undecided: a fact has to be told',
    'had it and are now undecided: a fact has to be told',
  ],
  'no-to-yes': ['gains it', 'gain it'],
  'no-to-unknown': [
    'was refused and is now undecided: a fact has to be told',
    'were refused and are now undecided: a fact has to be told',
  ],
  'unknown-to-yes': ['was undecided and now gains it', 'were undecided and now gain it'],
  'unknown-to-no': ['was undecided and is now refused', 'were undecided and are now refused'],
}

/**
 * Which towns a release concerns: the rules of today measured against those of the last release, commune by commune.
 *
 * @param {string} root of the repository, built
 * @param {string} day on which both are asked
 * @returns {Promise<string[]>} sentences and list items in Markdown
 * @throws Error for a catalogue that cannot be read
 */
export async function concernedTowns(root, day) {
  const released = releasedCatalogue(root)
  if (released === undefined)
    return ['Towns concerned: there is no earlier release to compare the rules with.']
  if (!existsSync(join(root, 'packages', 'sdk', 'dist', 'index.js')))
    throw new Error(
      'the towns that the release concerns are measured with the built packages: run "npm run build" first',
    )
  // Loaded here, because the first release has nothing to compare and needs no build.
  const { civilDate, loadPvd } = await import('petites-villes')
  const { communeCases, impact } = await import('petites-villes/analysis')
  const { parseCatalogue } = await import('petites-villes/rules')
  const file = 'packages/offers/rules/catalogue.json'
  const today = /** @type {unknown} */ (JSON.parse(readFileSync(join(root, file), 'utf8')))
  const before = parseCatalogue([{ name: 'released', content: released }])
  const after = parseCatalogue([{ name: file, content: today }])
  if (!before.ok || !after.ok)
    throw new Error(`${file} cannot be read, of this release or the last: run "npm test -- tooling/impact"`)
  const pvd = await loadPvd()
  const asOf = civilDate(day)
  const found = impact(before.value, after.value, { asOf, population: communeCases(pvd.gazetteer) })
  const offers = new Map(pvd.offers.map(({ id, name }) => [/** @type {string} */ (id), name]))
  return townsIn(found, {
    town: code => pvd.gazetteer.town(code)?.name ?? code,
    offer: id => offers.get(id) ?? id,
  })
}

/**
 * @param {CatalogueImpact} impact
 * @param {{ town: NameOf, offer: NameOf }} names
 * @returns {string[]}
 */
export function townsIn({ asOf, rules, later }, names) {
  const now = rules.flatMap(rule => ruleLines(rule, names))
  const then = later.flatMap(each =>
    each.rules.flatMap(rule => ruleLines(rule, names).map(line => line.replace(/:/, `, from ${each.asOf}:`))),
  )
  const lines = [...now, ...then]
  return lines.length === 0
    ? [`Towns concerned: none, measured over all communes on ${asOf}.`]
    : [`Towns concerned, measured over all communes on ${asOf}:`, ...lines]
}

/**
 * @param {CatalogueImpact['rules'][number]} rule
 * @param {{ town: NameOf, offer: NameOf }} names
 * @returns {string[]}
 */
function ruleLines({ id, moves }, names) {
  return moves
    .filter(({ cases }) => cases.length > 0)
    .map(({ from, to, cases, clauses }) => {
      const shown = cases.slice(0, named).map(names.town)
      const list = cases.length > named ? `such as ${shown.slice(0, 5).join(', ')}` : shown.join(', ')
      const towns = cases.length === 1 ? '1 town' : `${cases.length.toLocaleString('en')} towns`
      const [clause] = clauses
      const why = clause ? ` Because of "${clause.text.en}".` : ''
      return `- ${names.offer(id)}: ${towns} ${meanings[`${from}-to-${to}`]?.[cases.length === 1 ? 0 : 1] ?? `from ${from} to ${to}`} (${list}).${why}`
    })
}
