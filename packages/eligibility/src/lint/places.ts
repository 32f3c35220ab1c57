import type { Dated } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import { isLeaf, type Leaf, partsOf, type Rule } from '../rule.js'

/** From the root of a catalogue to a place in it, by ids: `['rules', 'shop-aid', 'versions', 0, 'value', 'of', 1]`. */
export type Path = readonly (string | number)[]

/** Something that changes through time, and where it stands. */
export interface DatedPlace<T> {
  readonly path: Path
  readonly versions: Dated<T>
}

/** One condition and where it stands. */
export interface Place<R extends Rule = Rule> {
  readonly path: Path
  readonly rule: R
}

/** Every rule and criterion of a catalogue, with its versions. */
export function conditionsOf({ rulebook, rules }: RuleCatalogue): readonly DatedPlace<Rule>[] {
  return [
    ...rules.map(({ id, versions }) => ({ path: ['rules', id], versions })),
    ...Object.values(rulebook.criteria).map(({ id, versions }) => ({ path: ['criteria', id], versions })),
  ]
}

/** Everything of a catalogue that has versions. */
export function datedPlacesOf(catalogue: RuleCatalogue): readonly DatedPlace<unknown>[] {
  const parameters = Object.values(catalogue.rulebook.parameters)
  return [
    ...conditionsOf(catalogue),
    ...parameters.map(({ id, versions }) => ({ path: ['parameters', id], versions })),
  ]
}

/** Every version of every rule and criterion, as the place of its condition. */
export function* versionPlaces(catalogue: RuleCatalogue): Generator<Place> {
  for (const { path, versions } of conditionsOf(catalogue))
    for (const [at, { value }] of versions.entries())
      yield { path: [...path, 'versions', at, 'value'], rule: value }
}

/** A condition and all those inside it. */
export function* placesWithin({ path, rule }: Place): Generator<Place> {
  yield { path, rule }
  for (const part of partPlaces({ path, rule })) yield* placesWithin(part)
}

/** The conditions directly inside one. */
export function partPlaces({ path, rule }: Place): readonly Place[] {
  if (!isLeaf(rule) && rule.op === 'assume') return [{ path: [...path, 'in'], rule: rule.in }]
  if (!isLeaf(rule) && rule.op === 'not') return [{ path: [...path, 'of'], rule: rule.of }]
  return partsOf(rule).map((part, at) => ({ path: [...path, 'of', at], rule: part }))
}

/** Every condition of a catalogue, those inside others included. */
export function* allPlaces(catalogue: RuleCatalogue): Generator<Place> {
  for (const place of versionPlaces(catalogue)) yield* placesWithin(place)
}

/** Every leaf of a catalogue. */
export function* leafPlaces(catalogue: RuleCatalogue): Generator<Place<Leaf>> {
  for (const { path, rule } of allPlaces(catalogue)) if (isLeaf(rule)) yield { path, rule }
}
