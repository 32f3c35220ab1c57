import { decide, type Facts } from '@petites-villes/eligibility'
import { catalogueToSql } from '@petites-villes/eligibility/sql'
import { anyFacts } from '@petites-villes/eligibility/testing'
import { factsOfTown, type OfferFacts } from '@petites-villes/offers'
import { offerRuleCatalogue } from '@petites-villes/offers/rules'
import fc from 'fast-check'
import { type CivilDate, loadPvd } from 'petites-villes'
import { beforeAll, expect, test } from 'vitest'
import { columns, fillTowns } from './catalogue-table.js'
import { openDuckDb, openSqlite } from './engines.js'

const { rulebook, rules } = offerRuleCatalogue
const asOf = '2026-11-22' as CivilDate
const patient = 120_000

/** Every sixteenth commune of France, with projects that are generated. */
let towns: readonly Facts[]

beforeAll(async () => {
  const { gazetteer } = await loadPvd()
  const projects = fc.sample(anyFacts(rulebook.vocabulary), 97)
  const every = [...gazetteer.towns()].filter((_, at) => at % 16 === 0)
  towns = every.map((town, at) => ({ ...projects[at % 97], ...(factsOfTown(town).facts as Facts) }))
}, patient)

test.each([
  ['a view on DuckDB', openDuckDb, ['verdicts']],
  ['a query on SQLite', openSqlite, undefined],
])(
  'the whole catalogue over thousands of towns: %s answers what the reference answers',
  async (_name, open, view) => {
    const engine = await open()
    await fillTowns(engine, towns)
    const made = catalogueToSql(offerRuleCatalogue, {
      asOf,
      dialect: engine.dialect,
      columns,
      table: ['towns'],
      keep: ['town_number'],
      ...(view && { view }),
    })
    if (!made.ok) throw new Error(JSON.stringify(made.issues))
    const { text, parameters, verdicts } = made.value
    if (view) await engine.run(text)
    const answers = await engine.query(view ? 'SELECT * FROM verdicts' : text, parameters)
    await engine.close()

    expect(Object.keys(verdicts)).toEqual(rules.map(({ id }) => id))
    expect(answers).toHaveLength(towns.length)
    const seen = new Set<string>()
    for (const [at, ...given] of answers) {
      const facts = towns[Number(at)] as OfferFacts
      const right = rules.map(({ versions }) => decide(versions, facts, { asOf, rulebook }))
      for (const outcome of right) seen.add(outcome)
      expect(given).toEqual(right)
    }
    expect([...seen].sort()).toEqual(['no', 'unknown', 'yes'])
  },
  patient,
)
