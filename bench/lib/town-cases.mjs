import { referenceData } from '../../packages/data/dist/index.js'
import { columnsOf } from '../../packages/eligibility/dist/batch/index.js'
import { factsOfTown } from '../../packages/offers/dist/index.js'
import { offerRuleCatalogue } from '../../packages/offers/dist/rule-catalogue.js'
import { createGazetteer } from '../../packages/towns/dist/index.js'

export const catalogue = offerRuleCatalogue
export const asOf = '2026-11-22'
const { vocabulary } = catalogue.rulebook

/** What is known of every commune, as the rules of the catalogue read it. */
export const cases = [...createGazetteer(referenceData).towns()].map(town => factsOfTown(town).facts)
export const columns = columnsOf(vocabulary, cases)

/** The facts that some commune has. */
export const facts = Object.keys(columns.byFact)

/**
 * The same cases for engines that know no unknown: flat names, days as numbers `yyyymmdd`, nothing for an unknown or absent fact,
 * and `<name>_absent` where a fact may be absent.
 */
export const flatRows = cases.map(given => {
  const row = {}
  for (const id of facts) {
    const found = given[id]
    const stated = typeof found === 'object' && found !== null ? found : { state: 'known', value: found }
    if (found !== undefined && stated.state === 'known')
      row[flat(id)] = vocabulary[id].kind === 'date' ? packed(stated.value) : stated.value
    if (vocabulary[id].nullable) row[`${flat(id)}_absent`] = stated.state === 'absent'
  }
  return row
})

export function flat(id) {
  return id.replaceAll('.', '_')
}

export function packed(day) {
  return Number(day.replaceAll('-', ''))
}

/** The kind of everything in a flat row. */
export const flatKinds = Object.fromEntries(
  facts.flatMap(id => {
    const { kind, nullable } = vocabulary[id]
    return [[flat(id), kind], ...(nullable ? [[`${flat(id)}_absent`, 'boolean']] : [])]
  }),
)
