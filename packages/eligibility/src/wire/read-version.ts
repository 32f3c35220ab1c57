import { type CivilDate, isCivilDate, type Source, type Version } from '@petites-villes/core'
import { shown } from '../given.js'
import type { Json, Path, Reader } from './reader.js'

/** Something that has an id, and the place where it was read. */
export interface Entry<T> {
  readonly id: string
  readonly path: Path
  readonly value: T
}

/** A part of a document, as it was given. */
export interface Section {
  readonly given: unknown
  readonly path: Path
}

export type Sources = ReadonlyMap<string, Entry<Source>>

/** The objects of a list. */
export function listed({ given, path }: Section, reader: Reader): readonly (readonly [Json, Path])[] {
  const list = given === undefined ? undefined : reader.list(given, path)
  return (list ?? []).flatMap((item, at) => {
    const object = reader.object(item, [...path, at])
    return object ? [[object, [...path, at]] as const] : []
  })
}

/** The versions of one thing. */
export function readVersions<T>(
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

/** The sources that an object cites by their ids. */
export function citedBy(object: Json, path: Path, sources: Sources, reader: Reader): readonly Source[] {
  return (textsAt(object, 'sources', path, reader) ?? []).flatMap((id, at) => {
    const found = sources.get(id)
    if (found) return [found.value]
    reader.dangling('source', id, sources.keys(), [...path, 'sources', at])
    return []
  })
}

/** A list of texts that may be left out. */
export function textsAt(
  object: Json,
  key: string,
  path: Path,
  reader: Reader,
): readonly string[] | undefined {
  if (object[key] === undefined) return undefined
  const list = reader.list(object[key], [...path, key])
  return list?.flatMap((item, at) => reader.text(item, [...path, key, at]) ?? [])
}

/** A day that may be left out. */
export function dayAt(
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
