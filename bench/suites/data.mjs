import { createRequire } from 'node:module'
import { filesFrom, publishedSize } from '../lib/published-size.mjs'
import { inFreshProcess } from '../lib/fresh-process.mjs'
import { table } from '../lib/markdown.mjs'
import { spread, written } from '../lib/statistics.mjs'

const worker = new URL('../lib/data-worker.mjs', import.meta.url)
const runsPerRound = 3
const require = createRequire(import.meta.url)
const etalab = file => require.resolve(`@etalab/decoupage-administratif/data/${file}.json`)

/** Our data beside the file that most people load, each read in fresh processes. */
export async function run({ rounds }) {
  const names = ['petites-villes', 'etalab']
  const runs = Object.fromEntries(names.map(name => [name, []]))
  for (let round = 0; round < rounds * runsPerRound; round++)
    for (const name of names) runs[name].push(inFreshProcess(worker, name))

  const times = names.map(name => {
    const over = key => spread(runs[name].map(run => run[key]))
    return {
      name,
      libraryMs: over('libraryMs'),
      heapLibraryMb: over('heapLibraryMb'),
      readyMs: over('readyMs'),
      heapReadyMb: over('heapReadyMb'),
      allMs: over('allMs'),
      heapAllMb: over('heapAllMb'),
    }
  })
  const sizes = [
    ['petites-villes: communes, EPCI, departments, regions, former codes, zonings', ours()],
    ['etalab: communes.json', publishedSize([etalab('communes')])],
    [
      'etalab: communes, epci, departements, regions',
      publishedSize(['communes', 'epci', 'departements', 'regions'].map(etalab)),
    ],
  ].map(([what, size]) => ({ what, ...size }))
  return {
    title: 'Loading the communes',
    text: report(times, sizes, rounds * runsPerRound),
    figures: { runs: rounds * runsPerRound, times, sizes },
  }
}

function ours() {
  const entry = new URL('../../packages/data/dist/index.js', import.meta.url)
  return publishedSize([...filesFrom(entry)])
}

function report(times, sizes, runs) {
  const kb = bytes => (bytes / 1000).toFixed(0)
  return `Median of ${runs} fresh processes (least–most), milliseconds and megabytes. \`ready\` is from before the data are imported until
one town was read by its code, \`all\` is what reading every commune takes after that. The library is the code of
@petites-villes/towns and what it imports, loaded before; etalab needs none.

${table(
  ['', 'library', 'its heap', 'ready', 'heap when ready', 'all', 'heap after all'],
  times.map(t => [
    t.name,
    ...[t.libraryMs, t.heapLibraryMb, t.readyMs, t.heapReadyMb, t.allMs, t.heapAllMb].map(written),
  ]),
)}
${table(
  ['files', 'raw KB', 'gzip KB', 'brotli KB'],
  sizes.map(s => [s.what, kb(s.raw), kb(s.gzip), kb(s.brotli)]),
)}`
}
