/** What kind of thing somebody gave, in words of JSON. */
export const kindOf = (given: unknown): string =>
  given === null ? 'null' : Array.isArray(given) ? 'array' : typeof given

/** What somebody gave, for a message: a plain value as it is, anything larger by its kind. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return given.slice(0, 100)
  if (typeof given === 'number' || typeof given === 'boolean' || typeof given === 'bigint')
    return String(given)
  return kindOf(given)
}
