import { isCivilDate, type Issue, issue, nearest, parseCivilDate } from '@petites-villes/core'
import { type AidTermList, aidTerm, aidTerms } from './aid-terms.js'

/** Anything in a few characters, for a sentence. */
export const shown = (given: unknown): string => {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Reads the fields of one object of JSON. What cannot be read goes to `verbatim`, with an issue. */
export class FieldReader {
  readonly issues: Issue[] = []
  readonly verbatim: Record<string, unknown> = {}
  readonly given: Readonly<Record<string, unknown>>
  readonly #path: readonly (string | number)[]

  constructor(given: Readonly<Record<string, unknown>>, path: readonly (string | number)[]) {
    this.given = given
    this.#path = path
  }

  note(
    code: string,
    field: string,
    params: Issue['params'] = {},
    severity: Issue['severity'] = 'error',
    at?: number,
  ) {
    const path = [...this.#path, field, ...(at === undefined ? [] : [at])]
    this.issues.push(issue(`aid/${code}`, { field, ...params }, { path, severity }))
  }

  #unread(field: string, code: string, suggestions: readonly string[] = []): null {
    this.verbatim[field] = this.given[field]
    this.note(code, field, { given: shown(this.given[field]), suggestions })
    return null
  }

  /** A text, an empty one counting as none. Too long a text is kept whole. */
  text(field: string, most?: number): string | null {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return null
    if (typeof value !== 'string') return this.#unread(field, 'not-text')
    if (most !== undefined && value.length > most)
      this.note('too-long', field, { length: value.length, most }, 'warning')
    return value
  }

  integer(field: string): number | null {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return null
    if (Number.isSafeInteger(value)) return value as number
    const digits = typeof value === 'string' && /^\s*(\d{1,15})\s*%?\s*$/.exec(value)?.[1]
    return this.#unread(field, 'not-a-number', digits ? [digits] : [])
  }

  /** Whole percent. One that is no share at all is kept, with an issue. */
  rate(field: string): number | null {
    const value = this.given[field]
    const two = typeof value === 'string' && /^\s*(\d{1,3})\s*[,;]\s*(\d{1,3})\s*$/.exec(value)
    if (two) return this.#unread(field, 'rates-in-one-cell', [two[1] ?? '', two[2] ?? ''])
    const rate = this.integer(field)
    if (rate !== null && (rate < 0 || rate > 100)) this.note('rate-out-of-range', field, { given: rate })
    return rate
  }

  amount(field: string): number | null {
    const amount = this.integer(field)
    if (amount !== null && amount < 0) this.note('negative', field, { given: amount })
    return amount
  }

  boolean(field: string): boolean | null {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return null
    if (typeof value === 'boolean') return value
    const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
    const meant = ['oui', 'vrai', 'true'].includes(word)
      ? 'true'
      : ['non', 'faux', 'false'].includes(word)
        ? 'false'
        : ''
    return this.#unread(field, 'not-a-boolean', meant ? [meant] : [])
  }

  day(field: string): string | null {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return null
    if (isCivilDate(value)) return value
    return this.#unread(field, 'not-a-day', meantDays(value))
  }

  /** A list of texts; an entry that is no text stays in `verbatim`. */
  texts(field: string): readonly string[] {
    const value = this.given[field]
    if (value === undefined || value === null || value === '') return []
    if (!Array.isArray(value)) {
      this.#unread(field, 'not-a-list', typeof value === 'string' ? [JSON.stringify([value])] : [])
      return []
    }
    const texts: string[] = []
    value.forEach((entry: unknown, at) => {
      if (typeof entry === 'string') texts.push(entry)
      else {
        this.verbatim[field] = value
        this.note('not-text', field, { given: shown(entry) }, 'error', at)
      }
    })
    return texts
  }

  /** A list of choices by their labels; what no list knows is kept as it is. */
  choices(field: string, list: AidTermList): readonly string[] {
    return this.texts(field).map((written, at) => this.#choice(field, list, written, 'label', at))
  }

  choice(field: string, list: AidTermList, as: 'label' | 'slug' = 'label'): string | null {
    const written = this.text(field)
    return written === null ? null : this.#choice(field, list, written, as)
  }

  #choice(field: string, list: AidTermList, written: string, as: 'label' | 'slug', at?: number): string {
    const known = aidTerm(list, written)
    if (known) return known[as]
    const suggestions = nearest(
      written,
      aidTerms[list].map(each => each[as]),
    )
    this.note('unknown-choice', field, { given: shown(written), suggestions }, 'warning', at)
    return written
  }

  /** A list of objects. One that `read` refuses, or reads in part, keeps the whole list in `verbatim`. */
  objects<T>(
    field: string,
    read: (entry: Readonly<Record<string, unknown>>) => PartRead<T> | undefined,
  ): readonly T[] {
    const value = this.given[field]
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.#unread(field, 'not-a-list')
      return []
    }
    return value.flatMap((entry: unknown, at) => {
      const found = isRecord(entry) ? read(entry) : undefined
      if (found?.whole !== true) {
        this.verbatim[field] = value
        this.note(
          found ? 'read-in-part' : 'no-name',
          field,
          { given: shown(entry) },
          found ? 'warning' : 'error',
          at,
        )
      }
      return found ? [found.value] : []
    })
  }
}

/** @property whole whether everything that was given is in the value */
export interface PartRead<T> {
  readonly value: T
  readonly whole: boolean
}

export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** The import template of aides-territoires writes `31/12/25`; an instant begins with its day. */
function meantDays(given: unknown): readonly string[] {
  if (typeof given !== 'string') return []
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(given.trim())
  const [, day = '', month = '', year = ''] = short ?? []
  const meant = short ? `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : given.slice(0, 10)
  if (isCivilDate(meant)) return [meant]
  const { suggestions } = parseCivilDate(given).issues[0]?.params ?? {}
  return Array.isArray(suggestions) ? (suggestions as readonly string[]) : []
}
