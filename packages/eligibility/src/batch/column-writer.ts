import { asFactValue } from '../fact-value.js'
import type { Facts, Vocabulary } from '../vocabulary.js'
import { wordsFor } from './bitmap.js'
import type { Columns } from './columns.js'
import { openColumn, type OpenColumn } from './open-column.js'

const firstCapacity = 1024

/**
 * Turns facts, case by case, into columns. `clear` begins anew in the same memory, so that a stream of any length is answered
 * in pieces of a bounded size.
 */
export class ColumnWriter<V extends Vocabulary = Vocabulary> {
  readonly #vocabulary: V
  readonly #open = new Map<string, OpenColumn>()
  #rows = 0
  #capacity: number

  /** @param capacity rows for which there is memory at once; it grows when more come */
  constructor(vocabulary: V, { capacity = firstCapacity }: { readonly capacity?: number } = {}) {
    this.#vocabulary = vocabulary
    this.#capacity = wordsFor(Math.max(capacity, 1)) * 32
  }

  get rows(): number {
    return this.#rows
  }

  /**
   * Appends one case.
   *
   * @throws TypeError for a fact that the vocabulary does not have, or a value that its kind cannot hold: facts from outside
   *   go through `parseFacts` first. A writer that threw has half a row in it and is of no more use
   */
  add(facts: Facts<V>): void {
    if (this.#rows === this.#capacity) this.#grow()
    const row = this.#rows
    for (const id of Object.keys(facts)) {
      const given: unknown = facts[id]
      if (given === undefined) continue
      const found = asFactValue(given)
      if (found.state === 'known') this.#column(id).put(row, found.value)
      else if (found.state === 'absent') this.#column(id).none(row)
    }
    this.#rows++
  }

  /** The columns of the cases so far, without a copy: they are good until the writer goes on. */
  columns(): Columns {
    const byFact = Object.fromEntries([...this.#open].map(([id, open]) => [id, open.column(this.#rows)]))
    return { rows: this.#rows, byFact }
  }

  /** Forgets the cases and keeps the memory. */
  clear(): void {
    for (const open of this.#open.values()) open.clear(wordsFor(this.#rows))
    this.#rows = 0
  }

  #column(id: string): OpenColumn {
    const open = this.#open.get(id)
    if (open) return open
    const definition = Object.hasOwn(this.#vocabulary, id) ? this.#vocabulary[id] : undefined
    if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(id)}`)
    const opened = openColumn(id, definition, this.#capacity)
    this.#open.set(id, opened)
    return opened
  }

  #grow(): void {
    this.#capacity *= 2
    for (const open of this.#open.values()) open.grow(this.#capacity)
  }
}

/**
 * Columns of cases that are at hand.
 *
 * @example
 * ```ts
 * import { defineFacts } from '@petites-villes/eligibility'
 * import { columnsOf } from '@petites-villes/eligibility/batch'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const columns = columnsOf(vocabulary, [{ population: 7_846 }, {}, { population: 2_100 }])
 *
 * columns.rows // => 3
 * columns.byFact.population?.known[0]?.toString(2) // => '101'
 * ```
 * @throws TypeError as {@link ColumnWriter.add} does
 */
export function columnsOf<V extends Vocabulary>(vocabulary: V, cases: Iterable<Facts<V>>): Columns {
  const writer = new ColumnWriter(vocabulary)
  for (const facts of cases) writer.add(facts)
  return writer.columns()
}
