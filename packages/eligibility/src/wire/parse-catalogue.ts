import {
  type CivilDate,
  confidences,
  fail,
  isCivilDate,
  ok,
  type Result,
  type Source,
  type Version,
} from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { checkRule } from '../check-rule.js'
import { parseFacts, valueProblems } from '../facts.js'
import type { Value } from '../fact-value.js'
import { shown } from '../given.js'
import { outcomes } from '../outcome.js'
import type { Rule } from '../rule.js'
import type { RuleCase } from '../rule-case.js'
import { type Criterion, defineRulebook, type Parameter, type Rulebook } from '../rulebook.js'
import type { FactDefinition, Vocabulary } from '../vocabulary.js'
import { cyclesIn } from './cycles.js'
import { documentFormat } from './document.js'
import type { RuleLimits } from './limits.js'
import { readLocalized, readRule, readText } from './parse-rule.js'
import { readFactDefinition, readKind, readUnit } from './read-fact.js'
import { type Json, type Path, Reader } from './reader.js'

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
  for (const id of cyclesIn(rulebook)) {
    const found = criteria.get(id)
    if (found) reader.problem(found.path, 'rule/criterion-cycle', { given: id })
  }
  return reader.issues.length > 0 ? fail(...reader.issues) : ok({ rulebook, rules: values(rules) })
}

/** A catalogue is many rules with their labels and cases. */
const catalogueLimits = { nodes: 1_000_000 }

/** Something that has an id, and the place where it was read. */
interface Entry<T> {
  readonly id: string
  readonly path: Path
  readonly value: T
}

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
type Sections = Readonly<Record<(typeof sections)[number], { readonly given: unknown; readonly path: Path }>>

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

type Section = Sections[keyof Sections]
type Sources = ReadonlyMap<string, Entry<Source>>

function keyed({ given, path }: Section, reader: Reader): readonly (readonly [string, unknown, Path])[] {
  const object = given === undefined ? undefined : reader.object(given, path)
  return object ? Object.entries(object).map(([id, value]) => [id, value, [...path, id]]) : []
}

function listed({ given, path }: Section, reader: Reader): readonly (readonly [Json, Path])[] {
  const list = given === undefined ? undefined : reader.list(given, path)
  return (list ?? []).flatMap((item, at) => {
    const object = reader.object(item, [...path, at])
    return object ? [[object, [...path, at]] as const] : []
  })
}

function readSources(section: Section, reader: Reader): Entry<Source>[] {
  return keyed(section, reader).flatMap(([id, given, path]) => {
    const object = reader.object(given, path)
    if (!object) return []
    reader.only(object, ['title', 'publisher', 'url', 'publishedOn', 'checkedOn', 'confidence'], path)
    const title = readText(object, 'title', path, reader)
    const publisher = readText(object, 'publisher', path, reader)
    const checkedOn = dayAt(object, 'checkedOn', path, reader, true)
    const publishedOn = dayAt(object, 'publishedOn', path, reader)
    const url = object.url === undefined ? undefined : reader.text(object.url, [...path, 'url'])
    const given2 = reader.required(object, 'confidence', path)
    const confidence = reader.oneOf(given2, confidences, [...path, 'confidence'], 'rule/not-a-choice')
    if (!title || !publisher || !checkedOn || !confidence) return []
    const optional = { ...(url === undefined ? {} : { url }), ...(publishedOn ? { publishedOn } : {}) }
    return [{ id, path, value: { id, title, publisher, ...optional, checkedOn, confidence } }]
  })
}

function readFacts(section: Section, sources: Sources, reader: Reader): Entry<FactDefinition>[] {
  return keyed(section, reader).flatMap(([id, given, path]) => {
    const object = reader.object(given, path)
    const definition = object && readFactDefinition(id, object, path, reader)
    if (!definition) return []
    const cited = citedBy(object, path, sources, reader)
    return [{ id, path, value: cited.length > 0 ? { ...definition, sources: cited } : definition }]
  })
}

function readParameters(section: Section, sources: Sources, reader: Reader): Entry<Parameter>[] {
  return listed(section, reader).flatMap(([object, path]) => {
    reader.only(object, ['id', 'kind', 'unit', 'label', 'versions'], path)
    const id = readText(object, 'id', path, reader)
    const kind = readKind(object, path, reader)
    const unit = readUnit(object, path, reader)
    const label = readLocalized(object, 'label', path, reader)
    const versions = readVersions(object, path, sources, reader, (given, at) => {
      const problems = kind ? [...valueProblems(plainDefinition(kind), given)] : []
      for (const problem of problems) reader.problem([...at, ...problem.path], problem.code, problem.params)
      return problems.length > 0 ? undefined : (given as Value)
    })
    if (!id || !kind || !label || !versions) return []
    return [{ id, path, value: { id, kind, ...(unit ? { unit } : {}), label, versions } }]
  })
}

/** A parameter has a kind and no list of choices: any text will do for an enum. */
const plainDefinition = (kind: Parameter['kind']): FactDefinition => {
  const text = { label: { fr: '', en: '' }, question: { fr: '', en: '' } }
  return kind === 'enum' ? { kind: 'text', ...text } : { kind, ...text }
}

function readCriteria(section: Section, sources: Sources, reader: Reader): Entry<Criterion>[] {
  return listed(section, reader).flatMap(([object, path]) => {
    reader.only(object, ['id', 'label', 'versions'], path)
    return readNamed(object, path, sources, reader)
  })
}

function readRules(section: Section, sources: Sources, reader: Reader): Entry<NamedRule>[] {
  return listed(section, reader).flatMap(([object, path]) => {
    reader.only(object, ['id', 'label', 'versions', 'cases'], path)
    const cases = listed({ given: object.cases, path: [...path, 'cases'] }, reader)
    const read = cases.flatMap(([each, at]) => readCase(each, at, reader))
    return readNamed(object, path, sources, reader).map(({ id, value }) => ({
      id,
      path,
      value: { ...value, cases: read },
    }))
  })
}

function readNamed(object: Json, path: Path, sources: Sources, reader: Reader): Entry<Criterion>[] {
  const id = readText(object, 'id', path, reader)
  const label = readLocalized(object, 'label', path, reader)
  const versions = readVersions(object, path, sources, reader, (given, at) => readRule(given, at, reader))
  return id && label && versions ? [{ id, path, value: { id, label, versions } }] : []
}

function readCase(object: Json, path: Path, reader: Reader): RuleCase[] {
  reader.only(object, ['name', 'asOf', 'facts', 'expect'], path)
  const name = readText(object, 'name', path, reader)
  const asOf = dayAt(object, 'asOf', path, reader, true)
  const facts = reader.object(reader.required(object, 'facts', path), [...path, 'facts'])
  const expect = reader.object(reader.required(object, 'expect', path), [...path, 'expect'])
  if (!expect) return []
  reader.only(expect, ['outcome', 'missing', 'because'], [...path, 'expect'])
  const outcome = reader.oneOf(expect.outcome, outcomes, [...path, 'expect', 'outcome'], 'rule/not-a-choice')
  const missing = textsAt(expect, 'missing', [...path, 'expect'], reader)
  const because = textsAt(expect, 'because', [...path, 'expect'], reader)
  if (!name || !asOf || !facts || !outcome) return []
  const expected = { outcome, ...(missing ? { missing } : {}), ...(because ? { because } : {}) }
  return [{ name, asOf, facts: facts as RuleCase['facts'], expect: expected }]
}

function readVersions<T>(
  object: Json,
  path: Path,
  sources: Sources,
  reader: Reader,
  readValue: (given: unknown, path: Path) => T | undefined,
): readonly Version<T>[] | undefined {
  const given = reader.required(object, 'versions', path)
  if (given === undefined) return undefined
  const section = { given, path: [...path, 'versions'] }
  if (Array.isArray(given) && given.length === 0) reader.problem(section.path, 'rule/no-version')
  return listed(section, reader).flatMap(([version, at]) => {
    reader.only(version, ['from', 'to', 'value', 'sources'], at)
    const from = dayAt(version, 'from', at, reader)
    const to = dayAt(version, 'to', at, reader)
    if (from && to && from >= to) reader.problem([...at, 'to'], 'rule/empty-period', { from, to })
    const content = reader.required(version, 'value', at)
    const value = content === undefined ? undefined : readValue(content, [...at, 'value'])
    const cited = citedBy(version, at, sources, reader)
    return value === undefined
      ? []
      : [{ ...(from ? { from } : {}), ...(to ? { to } : {}), value, sources: cited }]
  })
}

function citedBy(object: Json, path: Path, sources: Sources, reader: Reader): readonly Source[] {
  return (textsAt(object, 'sources', path, reader) ?? []).flatMap((id, at) => {
    const found = sources.get(id)
    if (found) return [found.value]
    reader.dangling('source', id, sources.keys(), [...path, 'sources', at])
    return []
  })
}

function textsAt(object: Json, key: string, path: Path, reader: Reader): readonly string[] | undefined {
  if (object[key] === undefined) return undefined
  const list = reader.list(object[key], [...path, key])
  return list?.flatMap((item, at) => reader.text(item, [...path, key, at]) ?? [])
}

function dayAt(
  object: Json,
  key: string,
  path: Path,
  reader: Reader,
  required = false,
): CivilDate | undefined {
  const given = required ? reader.required(object, key, path) : object[key]
  if (given === undefined) return undefined
  return isCivilDate(given)
    ? given
    : reader.problem([...path, key], 'rule/not-a-day', { given: shown(given) })
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
