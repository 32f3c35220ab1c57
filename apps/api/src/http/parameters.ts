import { type CivilDate, nearest, parseCivilDate, type Issue } from 'petites-villes'
import { below, problem, Refusal } from './refusal.js'

/**
 * The query of a request, read parameter by parameter. Problems are collected; {@link Parameters.done} refuses the request when
 * there are any, or when a parameter was given that nobody asked about.
 */
export class Parameters {
  readonly #given: URLSearchParams
  readonly #known = new Set<string>()
  readonly #issues: Issue[] = []

  constructor(given: URLSearchParams) {
    this.#given = given
  }

  text(name: string, most = 200): string | undefined {
    const [value, ...more] = this.all(name)
    if (more.length > 0) this.#problem(name, 'service/repeated-parameter', { given: name })
    if (value !== undefined && value.length > most) this.#problem(name, 'service/text-too-long', { most })
    return value
  }

  required(name: string, most?: number): string {
    const value = this.text(name, most)
    if (value === undefined) this.#problem(name, 'service/missing-parameter', { given: name })
    return value ?? ''
  }

  /** Every value of a parameter that may be repeated. */
  all(name: string): readonly string[] {
    this.#known.add(name)
    return this.#given.getAll(name)
  }

  count(name: string, { usual, max }: { readonly usual: number; readonly max: number }): number {
    const value = this.text(name)
    if (value === undefined) return usual
    if (/^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= max) return Number(value)
    this.#problem(name, 'service/not-a-count', { given: value.slice(0, 100), min: 1, max })
    return usual
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name)
    if (value === undefined || choices.includes(value as Choice)) return value as Choice | undefined
    const given = value.slice(0, 100)
    this.#problem(name, 'service/not-a-choice', { given, choices, suggestions: nearest(given, choices) })
    return undefined
  }

  day(name: string): CivilDate | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const read = parseCivilDate(value.slice(0, 100))
    if (read.ok) return read.value
    this.add(name, read.issues)
    return undefined
  }

  /** Issues of a parameter that the caller has read itself. */
  add(name: string, issues: readonly Issue[]): void {
    this.#issues.push(...below(['query', name], issues))
  }

  /** @throws Refusal with everything that is wrong in the query */
  done(): void {
    for (const name of new Set(this.#given.keys()))
      if (!this.#known.has(name)) {
        const given = name.slice(0, 100)
        const suggestions = nearest(given, this.#known)
        this.#problem(given, 'service/unknown-parameter', { given, suggestions })
      }
    if (this.#issues.length > 0) throw new Refusal(400, this.#issues)
  }

  #problem(name: string, code: string, params: Issue['params']): void {
    this.#issues.push(problem(code, params, ['query', name]))
  }
}
