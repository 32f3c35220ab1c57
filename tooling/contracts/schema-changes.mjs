/** Keywords that tell people something and judge no document. */
const words = new Set(['title', 'description', 'examples', '$comment', '$id', 'default'])

/** Keywords whose keys are names of the author's choosing: a new one allows more. */
const named = new Set(['properties', '$defs', 'patternProperties'])

/**
 * What became of a JSON Schema or Table Schema. A new property or definition is an addition; a text is wording; all else,
 * a new required property included, may refuse a document that was good or allow one that was not.
 *
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @returns {import('./change.mjs').Change[]}
 */
export function schemaChanges(before, after) {
  if (after === undefined) return [{ what: 'the schema is gone', weight: 'breaking' }]
  if (before === undefined) return [{ what: 'the schema is new', weight: 'addition' }]
  return changesAt(
    '',
    /** @type {unknown} */ (JSON.parse(before)),
    /** @type {unknown} */ (JSON.parse(after)),
  )
}

/**
 * @param {string} what
 * @param {import('./change.mjs').Weight} weight
 * @returns {import('./change.mjs').Change}
 */
const change = (what, weight) => ({ what, weight })

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * @param {string} at JSON pointer
 * @param {unknown} was
 * @param {unknown} is
 * @param {boolean} names whether the keys here are names and not keywords
 * @returns {import('./change.mjs').Change[]}
 */
function changesAt(at, was, is, names = false) {
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
    return was.flatMap((each, index) => changesAt(`${at}/${String(index)}`, each, is[index]))
  if (!isObject(was) || !isObject(is))
    return [change(`${at || '/'} is ${JSON.stringify(is).slice(0, 80)} now`, 'breaking')]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(key => {
    const place = `${at}/${key}`
    const same = JSON.stringify(was[key]) === JSON.stringify(is[key])
    if (!names && words.has(key)) return same ? [] : [change(`${place} reads differently`, 'wording')]
    if (!(key in is)) return [change(`${place} is gone`, 'breaking')]
    if (!(key in was)) return [change(`${place} is new`, names || named.has(key) ? 'addition' : 'breaking')]
    return changesAt(place, was[key], is[key], !names && named.has(key))
  })
}
