import { civilDate, loadPvd } from 'petites-villes'
import { analyseCatalogue, communeCases, impact, offerRuleCatalogue } from 'petites-villes/analysis'
import { table } from '../lib/markdown.mjs'
import { figure, spread, written } from '../lib/statistics.mjs'
import { generatedCatalogue } from '../lib/generated-catalogue.mjs'

const asOf = civilDate('2026-11-22')
const sizes = [50, 100, 200, 500, 1_000]

/** The catalogue against logic and against the communes; then catalogues made of more and more offers. */
export async function run({ rounds }) {
  const { gazetteer } = await loadPvd()
  const population = [...communeCases(gazetteer)]
  const changed = withOneLimitChanged(offerRuleCatalogue)
  const tasks = [
    ['every rule and every pair, by logic', () => analyseCatalogue(offerRuleCatalogue, { asOf })],
    [
      'the same, and every rule over every commune',
      () => analyseCatalogue(offerRuleCatalogue, { asOf, population }),
    ],
    [
      'impact of one changed limit on every commune',
      () => impact(offerRuleCatalogue, changed, { asOf, population }),
    ],
  ]
  const catalogue = tasks.map(([name, task]) => ({ name, milliseconds: spread(timed(task, rounds)) }))
  const growth = sizes.map(size => {
    const made = generatedCatalogue(offerRuleCatalogue, size)
    const pairs = (size * (size - 1)) / 2
    return {
      size,
      pairs,
      milliseconds: spread(timed(() => analyseCatalogue(made, { asOf }), Math.min(rounds, 3))),
    }
  })
  const figures = {
    rounds,
    communes: population.length,
    rules: offerRuleCatalogue.rules.length,
    catalogue,
    growth,
  }
  return { title: 'Analysis of a catalogue', text: report(figures), figures }
}

function timed(task, rounds) {
  const times = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    task()
    if (round > 0) times.push(performance.now() - start)
  }
  return times
}

function withOneLimitChanged({ rules, rulebook }) {
  const id = 'territoires-conseils-population'
  const limit = rulebook.parameters[id]
  const versions = limit.versions.map(version => ({ ...version, value: 19_000 }))
  return {
    rules,
    rulebook: { ...rulebook, parameters: { ...rulebook.parameters, [id]: { ...limit, versions } } },
  }
}

function report({ rounds, communes, rules, catalogue, growth }) {
  const whole = catalogue.map(({ name, milliseconds }) => [name, written(milliseconds)])
  const [first] = growth
  const rows = growth.map(({ size, pairs, milliseconds }) => [
    figure(size),
    figure(pairs),
    written(milliseconds),
    figure(milliseconds.median / first.milliseconds.median),
    figure(pairs / first.pairs),
  ])
  return `Milliseconds, median of ${rounds} rounds in one process (least–most), after one to warm up. The catalogue has ${rules} rules, the
population ${figure(communes)} communes, whose facts are made beforehand.

${table(['catalogue of the programme', 'milliseconds'], whole)}

Catalogues of generated offers: each joins conditions of real offers with made-up limits, so that no two are alike; every pair is compared,
by logic alone.

${table(['offers', 'pairs', 'milliseconds', 'times the first', 'times its pairs'], rows)}
`
}
