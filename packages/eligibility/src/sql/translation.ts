import { type Issue, issue, type IssueParams } from '@petites-villes/core'
import type { Scope } from '../operand.js'
import type { Value } from '../fact-value.js'
import type { Facts } from '../vocabulary.js'
import type { Path } from './path.js'
import type { ColumnMap } from './column-map.js'
import type { Dialect } from './dialect.js'
import type { Fragment } from './fragment.js'

/** Larger than this, a rule is no condition that a database should be asked. */
const mostParts = 20_000

/** One rule on its way to SQL: what its names stand for, and what could not be said. */
export class Translation {
  readonly dialect: Dialect
  readonly scope: Scope
  readonly #columns: ColumnMap
  readonly #table: string | undefined
  readonly #issues: Issue[] = []
  readonly #checked = new Set<string>()
  #parts = 0

  constructor(given: {
    readonly dialect: Dialect
    readonly scope: Scope
    readonly columns: ColumnMap
    readonly table?: string | undefined
  }) {
    this.dialect = given.dialect
    this.scope = given.scope
    this.#columns = given.columns
    this.#table = given.table
  }

  get issues(): readonly Issue[] {
    return this.#issues
  }

  refuse(code: string, path: Path, params: IssueParams = {}): void {
    const refusal = issue(code, { dialect: this.dialect.name, ...params }, { path })
    // A part that stands twice in the SQL is refused once.
    if (this.isFirst(JSON.stringify(refusal))) this.#issues.push(refusal)
  }

  /** Takes over what somebody else found. */
  report(issues: readonly Issue[]): void {
    this.#issues.push(...issues)
  }

  columnOf(fact: string): ColumnMap[string] {
    return Object.hasOwn(this.#columns, fact) ? this.#columns[fact] : undefined
  }

  name(column: string): Fragment {
    const { identifier } = this.dialect
    const quoted = identifier(column)
    return [this.#table === undefined ? quoted : `${identifier(this.#table)}.${quoted}`]
  }

  /** False the second time. */
  isFirst(name: string): boolean {
    if (this.#checked.has(name)) return false
    this.#checked.add(name)
    return true
  }

  /** Counts one more part; false where there are too many to go on. */
  hasRoom(path: Path): boolean {
    this.#parts++
    if (this.#parts === mostParts) this.refuse('sql/too-large', path, { most: mostParts })
    return this.#parts < mostParts
  }
}

/** The values that stand in for facts at one place of a rule. */
export type Defaults = ReadonlyMap<string, Value | null>

/** The defaults as the facts that the reference reads. */
export function factsOf(defaults: Defaults): Facts {
  return Object.fromEntries(defaults) as Facts
}
