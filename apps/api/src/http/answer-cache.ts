/** An answer ready to be sent. */
export interface Payload {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** The answers asked for last, up to so many bytes; the one that nobody has asked for longest goes first. */
export class AnswerCache {
  readonly #most: number
  readonly #payloads = new Map<string, Payload>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Never more than the limit. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: string): Payload | undefined {
    const found = this.#payloads.get(key)
    if (!found) return undefined
    this.#payloads.delete(key)
    this.#payloads.set(key, found)
    return found
  }

  set(key: string, payload: Payload): void {
    const size = weight(key, payload)
    if (size > this.#most / 4) return
    this.#drop(key)
    this.#payloads.set(key, payload)
    this.#bytes += size
    for (const oldest of this.#payloads.keys()) {
      if (this.#bytes <= this.#most) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const payload = this.#payloads.get(key)
    if (!payload) return
    this.#payloads.delete(key)
    this.#bytes -= weight(key, payload)
  }
}

/** Keys are two bytes a character at worst; the rest of an entry is about so much. */
const weight = (key: string, { bytes }: Payload): number => bytes.byteLength + key.length * 2 + 300
