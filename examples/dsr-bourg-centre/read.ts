import { readFileSync } from 'node:fs'
import { type CatalogueFile, parseCatalogue, type RuleCatalogue } from '@petites-villes/eligibility'

const names = ['sources', 'facts', 'thresholds', 'criteria', 'rules']

/** The five files of the example, read from JSON. */
export function exampleFiles(): readonly CatalogueFile[] {
  return names.map(name => ({
    name: `${name}.json`,
    content: JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as unknown,
  }))
}

/** The example as a catalogue. */
export function exampleCatalogue(): RuleCatalogue {
  const read = parseCatalogue(exampleFiles())
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}
