import { createRequire } from 'node:module'
import { usedMemory } from './fresh-process.mjs'

const code = '73248'
const require = createRequire(import.meta.url)
const readers = {
  'petites-villes': {
    library: () => import('../../packages/towns/dist/index.js'),
    async load({ createGazetteer }) {
      const { referenceData } = await import('../../packages/data/dist/index.js')
      return { createGazetteer, referenceData }
    },
    open: ({ createGazetteer, referenceData }) => createGazetteer(referenceData),
    one: gazetteer => gazetteer.town(code).name,
    all(gazetteer) {
      let length = 0
      for (const town of gazetteer.towns()) length += town.name.length + town.department.code.length
      return length
    },
  },
  etalab: {
    library: () => undefined,
    load: () => require('@etalab/decoupage-administratif/data/communes.json'),
    open: communes => communes,
    one: communes =>
      communes.find(commune => commune.code === code && commune.type === 'commune-actuelle').nom,
    all(communes) {
      let length = 0
      for (const { type, nom, departement } of communes)
        if (type === 'commune-actuelle') length += nom.length + (departement ?? '').length
      return length
    },
  },
}

const reader = readers[process.argv[2]]
const nothing = usedMemory()
const start = performance.now()
const library = await reader.library()
const libraryMs = performance.now() - start
const before = usedMemory()

const dataStart = performance.now()
const opened = reader.open(await reader.load(library))
const one = reader.one(opened)
const readyMs = performance.now() - dataStart
const heapReadyMb = (usedMemory() - before) / 1e6

const allStart = performance.now()
const all = reader.all(opened)
const allMs = performance.now() - allStart
const heapAllMb = (usedMemory() - before) / 1e6
const heapLibraryMb = (before - nothing) / 1e6
console.log(
  JSON.stringify({
    libraryMs,
    heapLibraryMb,
    readyMs,
    heapReadyMb,
    allMs,
    heapAllMb,
    one,
    all,
    kept: typeof opened,
  }),
)
