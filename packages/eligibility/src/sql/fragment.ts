/** What a bound value is, so that each dialect can say its type. */
export type BoundType = 'boolean' | 'integer' | 'number' | 'text' | 'day'

/** A value that travels beside the text of a query, never inside it. */
export interface Bound {
  readonly value: boolean | number | string
  readonly type: BoundType
}

/** A piece of SQL: text, with bound values between. */
export type Fragment = readonly (string | Bound)[]

/** A piece of SQL that is true or false for every row and never NULL; what is the same for every row is a plain boolean. */
export type Condition = boolean | Fragment

export function bind(value: Bound['value'], type: BoundType): Fragment {
  return [{ value, type }]
}

/** Puts SQL together: fragments stay fragments, strings are SQL text and must come from here or from a dialect. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Fragment | string)[]): Fragment {
  const pieces: (string | Bound)[] = []
  for (const [at, text] of texts.entries()) {
    if (text !== '') pieces.push(text)
    const part = parts[at]
    if (typeof part === 'string') pieces.push(part)
    else if (part) pieces.push(...part)
  }
  return pieces
}

export function list(parts: readonly Fragment[], separator = ', '): Fragment {
  return parts.flatMap((part, at) => (at === 0 ? part : [separator, ...part]))
}

export function and(...given: readonly Condition[]): Condition {
  return joined(given, ' AND ', false)
}

export function or(...given: readonly Condition[]): Condition {
  return joined(given, ' OR ', true)
}

/** Sound because a condition is never NULL. */
export function not(given: Condition): Condition {
  return typeof given === 'boolean' ? !given : sql`NOT (${given})`
}

/** The condition as SQL, where a constant must be written too. */
export function fragmentOf(given: Condition): Fragment {
  return typeof given === 'boolean' ? [given ? 'TRUE' : 'FALSE'] : given
}

/** One value that settles everything, the other that changes nothing; what stands there twice is written once. */
function joined(given: readonly Condition[], separator: string, settles: boolean): Condition {
  const kept = new Map<string, Fragment>()
  for (const each of given) {
    if (each === settles) return settles
    if (typeof each !== 'boolean') kept.set(JSON.stringify(each), each)
  }
  const [first, ...more] = kept.values()
  if (!first) return !settles
  return more.length === 0 ? first : sql`(${list([first, ...more], separator)})`
}
