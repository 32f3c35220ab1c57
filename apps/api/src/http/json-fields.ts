import { type Issue, nearest } from 'petites-villes'
import { problem, Refusal } from './refusal.js'

export type Json = Readonly<Record<string, unknown>>

/** What kind of thing was given, in words of JSON. */
export const kindOf = (given: unknown): string =>
  given === null ? 'null' : Array.isArray(given) ? 'array' : typeof given

/** An object with no other properties than these. @throws Refusal 422 */
export function objectAt(given: unknown, path: Issue['path'], properties: readonly string[]): Json {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Refusal(422, [problem('service/not-an-object', { given: kindOf(given) }, path)])
  const unknown = Object.keys(given)
    .filter(name => !properties.includes(name))
    .map(name => {
      const shown = name.slice(0, 100)
      const suggestions = nearest(shown, properties)
      return problem('service/unknown-property', { given: shown, suggestions }, [...path, shown])
    })
  if (unknown.length > 0) throw new Refusal(422, unknown.slice(0, 20))
  return given as Json
}

/** A list of no more than so many items. @throws Refusal 422 */
export function listAt(given: unknown, path: Issue['path'], most: number): readonly unknown[] {
  if (!Array.isArray(given))
    throw new Refusal(422, [problem('service/not-a-list', { given: kindOf(given) }, path)])
  if (given.length > most)
    throw new Refusal(422, [problem('service/list-too-long', { given: given.length, most }, path)])
  return given as readonly unknown[]
}

const mostEntries = 500

/** What was given, unless it is an object with more entries than anybody has facts. @throws Refusal 422 */
export function fewEntries(given: unknown, path: Issue['path']): unknown {
  const entries = typeof given === 'object' && given !== null ? Object.keys(given).length : 0
  if (entries <= mostEntries) return given
  throw new Refusal(422, [problem('service/list-too-long', { given: entries, most: mostEntries }, path)])
}
