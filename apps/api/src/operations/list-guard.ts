import { jsonOf } from '../http/body.js'
import { refused } from './text-guard.js'

const longestText = 64 * 1024
const mostKeys = 300
const mostItems = 100_000

/**
 * Watches the objects of a JSON list go by. Each of them has a cell for every key of every other: a short list of strange keys would be
 * a large table.
 */
export class ListGuard {
  readonly #mostCells: number
  readonly #keys = new Set<string>()
  #items = 0

  constructor(mostCells: number) {
    this.#mostCells = mostCells
  }

  /** @throws Refusal */
  see(item: unknown): void {
    this.#items++
    if (typeof item === 'object' && item !== null)
      for (const [key, value] of Object.entries(item)) {
        if (key.length > longestText || (typeof value === 'string' && value.length > longestText))
          throw refused('service/line-too-long', { kilobytes: longestText / 1024 })
        this.#keys.add(key)
      }
    if (this.#keys.size > mostKeys) throw refused('service/too-many-columns', { most: mostKeys })
    if (this.#keys.size * this.#items > this.#mostCells)
      throw refused('service/too-many-cells', { most: this.#mostCells })
  }
}

/** The lists that a JSON document may hold its table in. @throws Refusal */
export function seeDocument(document: unknown, mostCells: number): void {
  const lists = Array.isArray(document) ? [document] : Object.values(document ?? {}).filter(Array.isArray)
  for (const list of lists as (readonly unknown[])[]) {
    if (list.length > mostItems)
      throw refused('service/list-too-long', { given: list.length, most: mostItems })
    const guard = new ListGuard(mostCells)
    for (const item of list) guard.see(item)
  }
}

const newline = 0x0a

/** Watches the lines of NDJSON go by, as {@link ListGuard} does the objects of a list. */
export class LinesGuard {
  readonly #guard = new ListGuard(Infinity)
  readonly #depth: number
  #held: Uint8Array[] = []
  #length = 0

  constructor(depth: number) {
    this.#depth = depth
  }

  /** @throws Refusal */
  see(bytes: Uint8Array): void {
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.#hold(bytes.subarray(start, end))
      this.end()
      start = end + 1
    }
    this.#hold(bytes.subarray(start))
  }

  /** The end of a line, also of one that no sign ends. */
  end(): void {
    const line = Buffer.concat(this.#held)
    this.#held = []
    this.#length = 0
    if (line.some(byte => byte > 0x20)) this.#guard.see(jsonOf(line, this.#depth))
  }

  #hold(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > longestText) throw refused('service/line-too-long', { kilobytes: longestText / 1024 })
    this.#held.push(part)
  }
}
