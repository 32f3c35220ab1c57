import { isCivilDate } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import { shown } from '../given.js'
import type { FactDefinition } from '../vocabulary.js'
import { type Bitmap, setBit, widened, wordsFor } from './bitmap.js'
import type { Column } from './columns.js'
import { packDay } from './packed-day.js'

/** An enumeration of more choices than this has codes; one of fewer has a bitmap for each choice. */
const mostBitmaps = 32

/** A column that still grows. */
export abstract class OpenColumn {
  readonly id: string
  readonly #nullable: boolean
  protected known: Bitmap
  #absent: Bitmap | undefined

  constructor(id: string, definition: FactDefinition, capacity: number) {
    this.id = id
    this.#nullable = definition.nullable === true
    this.known = new Uint32Array(wordsFor(capacity))
  }

  put(row: number, value: Value): void {
    this.write(row, value)
    setBit(this.known, row)
  }

  /** `null` for a fact that is never absent is a contradiction, which is unknown. */
  none(row: number): void {
    if (!this.#nullable) return
    this.#absent ??= new Uint32Array(this.known.length)
    setBit(this.#absent, row)
  }

  grow(capacity: number): void {
    const words = wordsFor(capacity)
    this.known = widened(this.known, words)
    if (this.#absent) this.#absent = widened(this.#absent, words)
    this.widen(capacity)
  }

  clear(words: number): void {
    this.known.fill(0, 0, words)
    this.#absent?.fill(0, 0, words)
    this.wipe(words)
  }

  column(rows: number): Column {
    const words = wordsFor(rows)
    const absent = this.#absent?.subarray(0, words)
    const states = { known: this.known.subarray(0, words), ...(absent && { absent }) }
    return { ...states, ...this.content(rows) } as Column
  }

  protected refuse(row: number, value: Value): never {
    throw new TypeError(`row ${row}: the fact ${JSON.stringify(this.id)} cannot be ${shown(value)}`)
  }

  protected abstract write(row: number, value: Value): void
  protected abstract widen(capacity: number): void
  protected abstract wipe(words: number): void
  protected abstract content(rows: number): object
}

class OpenFlags extends OpenColumn {
  #truths = new Uint32Array(this.known.length)

  protected write(row: number, value: Value): void {
    if (typeof value !== 'boolean') this.refuse(row, value)
    if (value) setBit(this.#truths, row)
  }
  protected widen(capacity: number): void {
    this.#truths = widened(this.#truths, wordsFor(capacity)) as Uint32Array<ArrayBuffer>
  }
  protected wipe(words: number): void {
    this.#truths.fill(0, 0, words)
  }
  protected content(rows: number): object {
    return { kind: 'flags', truths: this.#truths.subarray(0, wordsFor(rows)) }
  }
}

/** Whole numbers of 32 bits as long as there is nothing else. */
class OpenNumbers extends OpenColumn {
  #values: Int32Array | Float64Array = new Int32Array(this.known.length * 32)

  protected write(row: number, value: Value): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.refuse(row, value)
    if (this.#values instanceof Int32Array && (value | 0) !== value)
      this.#values = Float64Array.from(this.#values)
    this.#values[row] = value
  }
  protected widen(capacity: number): void {
    const { length } = this.#values
    const wider = this.#values instanceof Int32Array ? new Int32Array(capacity) : new Float64Array(capacity)
    wider.set(this.#values.subarray(0, length))
    this.#values = wider
  }
  protected wipe(): void {
    // What stands in rows that are not known is never read as a value.
  }
  protected content(rows: number): object {
    return { kind: 'numbers', values: this.#values.subarray(0, wordsFor(rows) * 32) }
  }
}

class OpenDays extends OpenColumn {
  #values = new Int32Array(this.known.length * 32)
  /** A column has few days that differ. */
  readonly #packed = new Map<string, number>()

  protected write(row: number, value: Value): void {
    let packed = typeof value === 'string' ? this.#packed.get(value) : undefined
    if (packed === undefined) {
      if (!isCivilDate(value)) this.refuse(row, value)
      packed = packDay(value)
      this.#packed.set(value, packed)
    }
    this.#values[row] = packed
  }
  protected widen(capacity: number): void {
    const wider = new Int32Array(capacity)
    wider.set(this.#values)
    this.#values = wider
  }
  protected wipe(): void {
    // As for numbers.
  }
  protected content(rows: number): object {
    return { kind: 'days', values: this.#values.subarray(0, wordsFor(rows) * 32) }
  }
}

class OpenCodes extends OpenColumn {
  #codes = new Int32Array(this.known.length * 32)
  readonly #dictionary: string[] = []
  readonly #places = new Map<string, number>()

  protected write(row: number, value: Value): void {
    if (typeof value !== 'string') this.refuse(row, value)
    let place = this.#places.get(value)
    if (place === undefined) {
      place = this.#dictionary.push(value) - 1
      this.#places.set(value, place)
    }
    this.#codes[row] = place
  }
  protected widen(capacity: number): void {
    const wider = new Int32Array(capacity)
    wider.set(this.#codes)
    this.#codes = wider
  }
  protected wipe(): void {
    // The dictionary stays: the next piece has the same texts, and tables made for it stay good.
  }
  protected content(rows: number): object {
    return {
      kind: 'codes',
      codes: this.#codes.subarray(0, wordsFor(rows) * 32),
      dictionary: this.#dictionary,
    }
  }
}

class OpenItems extends OpenColumn {
  readonly #isList: boolean
  readonly #bitmaps = new Map<string, Bitmap>()

  constructor(id: string, definition: FactDefinition, capacity: number) {
    super(id, definition, capacity)
    this.#isList = definition.kind === 'set'
  }

  protected write(row: number, value: Value): void {
    if (this.#isList ? !Array.isArray(value) : typeof value !== 'string') this.refuse(row, value)
    for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (typeof item !== 'string') this.refuse(row, value)
      let bitmap = this.#bitmaps.get(item)
      if (!bitmap) {
        bitmap = new Uint32Array(this.known.length)
        this.#bitmaps.set(item, bitmap)
      }
      setBit(bitmap, row)
    }
  }
  protected widen(capacity: number): void {
    for (const [item, bitmap] of this.#bitmaps) this.#bitmaps.set(item, widened(bitmap, wordsFor(capacity)))
  }
  protected wipe(words: number): void {
    for (const bitmap of this.#bitmaps.values()) bitmap.fill(0, 0, words)
  }
  protected content(rows: number): object {
    const words = wordsFor(rows)
    return {
      kind: 'items',
      items: [...this.#bitmaps.keys()],
      bitmaps: [...this.#bitmaps.values()].map(bitmap => bitmap.subarray(0, words)),
    }
  }
}

/** An empty column for the kind of a fact. */
export function openColumn(id: string, definition: FactDefinition, capacity: number): OpenColumn {
  switch (definition.kind) {
    case 'boolean':
      return new OpenFlags(id, definition, capacity)
    case 'integer':
    case 'number':
    case 'money':
      return new OpenNumbers(id, definition, capacity)
    case 'date':
      return new OpenDays(id, definition, capacity)
    case 'text':
    case 'code':
      return new OpenCodes(id, definition, capacity)
    case 'enum':
      return Object.keys(definition.values).length > mostBitmaps
        ? new OpenCodes(id, definition, capacity)
        : new OpenItems(id, definition, capacity)
    case 'set':
      return new OpenItems(id, definition, capacity)
  }
}
