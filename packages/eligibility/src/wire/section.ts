import { confidences, type Source } from '@petites-villes/core'
import type { NamedRule } from '../catalogue.js'
import { valueProblems } from '../facts.js'
import type { Value } from '../fact-value.js'
import { outcomes } from '../outcome.js'
import type { RuleCase } from '../rule-case.js'
import type { Criterion, Parameter } from '../rulebook.js'
import type { FactDefinition } from '../vocabulary.js'
import { readLocalized, readRule, readText } from './parse-rule.js'
import { readFactDefinition, readKind, readUnit } from './read-fact.js'
import {
  citedBy,
  dayAt,
  type Entry,
  listed,
  readVersions,
  type Section,
  type Sources,
  textsAt,
} from './read-version.js'
import type { Json, Path, Reader } from './reader.js'

function keyed({ given, path }: Section, reader: Reader): readonly (readonly [string, unknown, Path])[] {
  const object = given === undefined ? undefined : reader.object(given, path)
  return object ? Object.entries(object).map(([id, value]) => [id, value, [...path, id]]) : []
}

export function readSources(section: Section, reader: Reader): Entry<Source>[] {
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

export function readFacts(section: Section, sources: Sources, reader: Reader): Entry<FactDefinition>[] {
  return keyed(section, reader).flatMap(([id, given, path]) => {
    const object = reader.object(given, path)
    const definition = object && readFactDefinition(id, object, path, reader)
    if (!definition) return []
    const cited = citedBy(object, path, sources, reader)
    return [{ id, path, value: cited.length > 0 ? { ...definition, sources: cited } : definition }]
  })
}

export function readParameters(section: Section, sources: Sources, reader: Reader): Entry<Parameter>[] {
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

export function readCriteria(section: Section, sources: Sources, reader: Reader): Entry<Criterion>[] {
  return listed(section, reader).flatMap(([object, path]) => {
    reader.only(object, ['id', 'label', 'versions'], path)
    return readNamed(object, path, sources, reader)
  })
}

export function readRules(section: Section, sources: Sources, reader: Reader): Entry<NamedRule>[] {
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
  const outcome = reader.oneOf(
    reader.required(expect, 'outcome', [...path, 'expect']),
    outcomes,
    [...path, 'expect', 'outcome'],
    'rule/not-a-choice',
  )
  const missing = textsAt(expect, 'missing', [...path, 'expect'], reader)
  const because = textsAt(expect, 'because', [...path, 'expect'], reader)
  if (!name || !asOf || !facts || !outcome) return []
  const expected = { outcome, ...(missing ? { missing } : {}), ...(because ? { because } : {}) }
  return [{ name, asOf, facts: facts as RuleCase['facts'], expect: expected }]
}
