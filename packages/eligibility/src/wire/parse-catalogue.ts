import { fail, ok, type Result, type Version } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { checkRule } from '../check-rule.js'
import { parseFacts } from '../facts.js'
import { shown } from '../given.js'
import type { Rule } from '../rule.js'
import { type Criterion, defineRulebook, type Rulebook } from '../rulebook.js'
import type { Vocabulary } from '../vocabulary.js'
import { cyclesIn } from './cycles.js'
import { documentFormat } from './document.js'
import { type Expansion, expansionOf, expansionsOf } from './expansion.js'
import type { RuleLimits } from './limits.js'
import type { Entry, Section } from './read-version.js'
import { type Path, Reader } from './reader.js'
import { readCriteria, readFacts, readParameters, readRules, readSources } from './section.js'

/** One file of a catalogue, already read from JSON or YAML. The name begins the path of its findings. */
export interface CatalogueFile {
  readonly name: string
  readonly content: unknown
}

/**
 * Reads the files of a catalogue together and checks everything in them: form, names, kinds, days, cases. Every problem is
 * reported, its path being the file and the JSON pointer inside it.
 *
 * @example
 * ```ts
 * import { parseCatalogue } from '@petites-villes/eligibility'
 *
 * const content = { format: 'eligibility/1', rules: [{ id: 'open', label: { fr: 'ouvert', en: 'open' }, version: [] }] }
 * const read = parseCatalogue([{ name: 'rules.json', content }])
 * read.issues.map(({ path, code }) => [path.join('/'), code])
 * // => [['rules.json/rules/0/version', 'rule/unknown-property'], ['rules.json/rules/0', 'rule/missing-property']]
 * ```
 */
export function parseCatalogue(
  files: readonly CatalogueFile[],
  limits: Partial<RuleLimits> = {},
): Result<RuleCatalogue> {
  const reader = new Reader({ ...catalogueLimits, ...limits })
  const documents = files.flatMap(({ name, content }) => readDocument(content, [name], reader))
  const sources = unique(
    'source',
    documents.flatMap(({ sections }) => readSources(sections.sources, reader)),
    reader,
  )
  const facts = unique(
    'fact',
    documents.flatMap(({ sections }) => readFacts(sections.facts, sources, reader)),
    reader,
  )
  const vocabulary: Vocabulary = Object.fromEntries([...facts].map(([id, { value }]) => [id, value]))
  const parameters = unique(
    'parameter',
    documents.flatMap(({ sections }) => readParameters(sections.parameters, sources, reader)),
    reader,
  )
  const criteria = unique(
    'criterion',
    documents.flatMap(({ sections }) => readCriteria(sections.criteria, sources, reader)),
    reader,
  )
  const rules = unique(
    'rule',
    documents.flatMap(({ sections }) => readRules(sections.rules, sources, reader)),
    reader,
  )

  const rulebook = defineRulebook({
    vocabulary,
    parameters: values(parameters),
    criteria: values(criteria),
  })
  for (const { value, path } of [...criteria.values(), ...rules.values()])
    checkVersions(value, path, rulebook, reader)
  for (const { value, path } of rules.values()) checkCases(value, path, rulebook, reader)
  const expansions = expansionsOf(rulebook)
  for (const id of cyclesIn(rulebook, expansions)) {
    const found = criteria.get(id)
    if (found) reader.problem(found.path, 'rule/criterion-cycle', { given: id })
  }
  checkExpansions([...criteria.values(), ...rules.values()], expansions, reader)
  return reader.issues.length > 0 ? fail(...reader.issues) : ok({ rulebook, rules: values(rules) })
}

/** What stays below the limits when it is written may be without end when it is evaluated. */
function checkExpansions(
  entries: readonly Entry<NamedRule | Criterion>[],
  criteria: ReadonlyMap<string, Expansion>,
  reader: Reader,
): void {
  const { expandedNodes, expandedDepth } = reader.limits
  for (const { value, path } of entries)
    for (const [at, version] of (value.versions as readonly Version<Rule>[]).entries()) {
      const { nodes, depth } = expansionOf(version.value, criteria)
      const where = [...path, 'versions', at, 'value']
      if (nodes > expandedNodes) reader.problem(where, 'rule/expands-too-far', { most: expandedNodes })
      else if (depth > expandedDepth) reader.problem(where, 'rule/expands-too-deep', { most: expandedDepth })
    }
}

/** A catalogue is many rules with their labels and cases. */
const catalogueLimits = { nodes: 1_000_000 }

const values = <T>(entries: ReadonlyMap<string, Entry<T>>): readonly T[] =>
  [...entries.values()].map(({ value }) => value)

function unique<T>(
  noun: string,
  entries: readonly Entry<T>[],
  reader: Reader,
): ReadonlyMap<string, Entry<T>> {
  const found = new Map<string, Entry<T>>()
  for (const entry of entries) {
    const first = found.get(entry.id)
    if (first)
      reader.problem(entry.path, `rule/duplicate-${noun}`, { given: entry.id, first: pointer(first.path) })
    else found.set(entry.id, entry)
  }
  return found
}

const pointer = (path: Path): string => path.join('/')

const sections = ['sources', 'facts', 'parameters', 'criteria', 'rules'] as const
type Sections = Readonly<Record<(typeof sections)[number], Section>>

function readDocument(given: unknown, path: Path, reader: Reader): { readonly sections: Sections }[] {
  const object = reader.object(given, path)
  if (!object) return []
  reader.only(object, ['$schema', 'format', ...sections], path)
  if (object.$schema !== undefined) reader.text(object.$schema, [...path, '$schema'])
  const format = reader.required(object, 'format', path)
  if (format !== undefined && format !== documentFormat)
    reader.problem([...path, 'format'], 'rule/unknown-format', {
      given: shown(format),
      choices: [documentFormat],
    })
  const entries = sections.map(key => [key, { given: object[key], path: [...path, key] }])
  return [{ sections: Object.fromEntries(entries) as Sections }]
}

function checkVersions(
  { versions }: NamedRule | Criterion,
  path: Path,
  rulebook: Rulebook,
  reader: Reader,
): void {
  for (const [at, { value }] of (versions as readonly Version<Rule>[]).entries())
    for (const problem of checkRule(value, rulebook, [...path, 'versions', at, 'value']))
      reader.problem(problem.path, problem.code, problem.params)
}

function checkCases({ cases }: NamedRule, path: Path, { vocabulary }: Rulebook, reader: Reader): void {
  for (const [at, { facts, expect }] of cases.entries()) {
    const where = [...path, 'cases', at]
    for (const problem of parseFacts(vocabulary, facts).issues)
      reader.problem([...where, 'facts', ...problem.path], problem.code, problem.params)
    for (const [index, fact] of (expect.missing ?? []).entries())
      if (!Object.hasOwn(vocabulary, fact))
        reader.dangling('fact', fact, Object.keys(vocabulary), [...where, 'expect', 'missing', index])
  }
}
