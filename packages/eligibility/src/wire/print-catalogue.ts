import type { Source, Version } from '@petites-villes/core'
import { type RuleCatalogue, sourcesOf } from '../catalogue.js'
import { documentFormat, type RuleDocument, type WireVersion } from './document.js'
import { printRule } from './print-rule.js'
import type { Rule } from '../rule.js'

/**
 * A catalogue as one document of the wire form. `parseCatalogue` reads it back to the same catalogue. Everything is in a
 * fixed order, so that two equal catalogues give the same text.
 */
export function toDocument(catalogue: RuleCatalogue): RuleDocument {
  const { vocabulary, parameters, criteria } = catalogue.rulebook
  const sources = [...sourcesOf(catalogue)].map(([id, { id: _id, ...source }]) => [id, source] as const)
  const facts = Object.entries(vocabulary).map(([id, { sources: cited, ...definition }]) => {
    const written =
      cited === undefined || cited.length === 0 ? definition : { ...definition, sources: idsOf(cited) }
    return [id, written] as const
  })
  return plain({
    format: documentFormat,
    sources: Object.fromEntries(sources),
    facts: Object.fromEntries(facts),
    parameters: Object.values(parameters).map(({ id, kind, unit, label, versions }) => ({
      id,
      kind,
      unit,
      label,
      versions: versions.map(version => written(version, value => value)),
    })),
    criteria: Object.values(criteria).map(({ id, label, versions }) => ({
      id,
      label,
      versions: versions.map(rule),
    })),
    rules: catalogue.rules.map(({ id, label, versions, cases }) => ({
      id,
      label,
      versions: versions.map(rule),
      cases: cases.map(({ name, asOf, facts: given, expect }) => ({ name, asOf, facts: given, expect })),
    })),
  }) as RuleDocument
}

const idsOf = (sources: readonly Source[]): readonly string[] => sources.map(({ id }) => id)

const rule = (version: Version<Rule>): WireVersion<Rule> =>
  written(version, value => JSON.parse(printRule(value)) as Rule)

function written<T>({ from, to, value, sources }: Version<T>, write: (value: T) => T): WireVersion<T> {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    value: write(value),
    ...(sources.length === 0 ? {} : { sources: idsOf(sources) }),
  }
}

/** Leaves out what is undefined, as JSON does. */
const plain = (document: unknown): unknown => JSON.parse(JSON.stringify(document))
