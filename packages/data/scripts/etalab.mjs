import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// The entry point of the package reads its files relative to the working directory and fails elsewhere.
const read = name =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`)))

export const readCommunes = () => read('communes')
export const readEpcis = () => read('epci')
export const readDepartments = () => read('departements')
export const readRegions = () => read('regions')
