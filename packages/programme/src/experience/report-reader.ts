import {
  type Cents,
  isCents,
  type Issue,
  issue,
  type IssueParams,
  nearest,
  type Result,
  within,
} from '@petites-villes/core'

/** JSON as it comes: nothing is known of it yet. */
export type Json = Readonly<Record<string, unknown>>

const longestText = 20_000

/** What somebody gave, for a message: a plain value as it is, anything larger by its kind. */
function shown(given: unknown): string {
  if (typeof given === 'string') return given.slice(0, 100)
  if (typeof given === 'number' || typeof given === 'boolean') return String(given)
  return given === null ? 'null' : Array.isArray(given) ? 'array' : typeof given
}

/** Reads the properties of one object and collects everything that is wrong with them. */
export class ReportReader {
  readonly issues: Issue[] = []

  problem(path: Issue['path'], code: string, params: IssueParams = {}): undefined {
    this.issues.push(issue(`report/${code}`, params, { path }))
    return undefined
  }

  /** An object with these properties and no others. */
  object(
    given: unknown,
    path: Issue['path'],
    { required, optional = [] }: { required: readonly string[]; optional?: readonly string[] },
  ): Json | undefined {
    if (given === null || typeof given !== 'object' || Array.isArray(given))
      return this.problem(path, 'not-an-object', { given: shown(given) })
    const allowed = [...required, ...optional]
    for (const key of Object.keys(given))
      if (!allowed.includes(key)) {
        const free = allowed.filter(known => !Object.hasOwn(given, known))
        this.problem([...path, key], 'unknown-property', {
          given: shown(key),
          suggestions: nearest(shown(key), free),
        })
      }
    for (const property of required)
      if (!Object.hasOwn(given, property)) this.problem(path, 'missing-property', { property })
    return given as Json
  }

  /** One property as a noun reads it; one that is absent is no problem here. */
  property<T>(
    object: Json,
    key: string,
    path: Issue['path'],
    read: (given: unknown, path: Issue['path']) => T | undefined,
  ): T | undefined {
    return Object.hasOwn(object, key) ? read(object[key], [...path, key]) : undefined
  }

  text(given: unknown, path: Issue['path']): string | undefined {
    if (typeof given !== 'string') return this.problem(path, 'not-text', { given: shown(given) })
    if (given.trim() === '') return this.problem(path, 'empty-text')
    if (given.length > longestText) return this.problem(path, 'text-too-long', { most: longestText })
    return given
  }

  cents(given: unknown, path: Issue['path']): Cents | undefined {
    if (isCents(given) && given >= 0) return given
    return this.problem(path, 'not-cents', { given: shown(given) })
  }

  /** A text that a parser of another package reads; its problems are taken over with their path. */
  parsed<T>(given: unknown, path: Issue['path'], parse: (given: unknown) => Result<T>): T | undefined {
    if (typeof given !== 'string') return this.problem(path, 'not-text', { given: shown(given) })
    const result = parse(given.slice(0, longestText))
    if (result.ok) return result.value
    for (const each of result.issues)
      this.issues.push(path.reduceRight<Issue>((inner, key) => within(key, inner), each))
    return undefined
  }

  /** A list whose items are all different. */
  list<T>(
    given: unknown,
    path: Issue['path'],
    { read, least = 0 }: { read: (item: unknown, path: Issue['path']) => T | undefined; least?: 0 | 1 },
  ): T[] | undefined {
    if (!Array.isArray(given)) return this.problem(path, 'not-a-list', { given: shown(given) })
    if (given.length < least) return this.problem(path, 'empty-list')
    const items = (given as unknown[]).map((item, at) => read(item, [...path, at]))
    const seen = new Set<T>()
    items.forEach((item, at) => {
      if (item === undefined) return
      if (seen.has(item)) this.problem([...path, at], 'repeated', { given: shown(item) })
      seen.add(item)
    })
    return items.some(item => item === undefined) ? undefined : (items as T[])
  }

  choice<T extends string>(given: unknown, choices: readonly T[], path: Issue['path'], code: string) {
    const found = choices.find(choice => choice === given)
    if (found !== undefined) return found
    return this.problem(path, code, { given: shown(given), suggestions: nearest(shown(given), choices) })
  }
}
