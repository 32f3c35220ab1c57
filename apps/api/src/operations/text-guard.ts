import { problem, Refusal } from '../http/refusal.js'

const longestLine = 64 * 1024
const mostSeparators = 300
const [newline, letterP, letterK, bracket, brace] = [0x0a, 0x50, 0x4b, 0x5b, 0x7b]
const separators = new Set([...';,|\t'].map(sign => sign.charCodeAt(0)))

/**
 * Watches the bytes of a CSV file go by, and stops those that would cost far more to check than to send: a workbook or a JSON list under
 * another name, a line without end, a header of thousands of columns. Lines end with the same byte in every encoding that is read.
 */
export class TextGuard {
  #at = 0
  #first = 0
  #begun = false
  #length = 0
  #separators = 0

  /** @throws Refusal */
  see(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (!this.#begun) this.#begin(byte)
      if (byte === newline) this.#length = this.#separators = 0
      else {
        if (++this.#length > longestLine)
          throw refused('service/line-too-long', { kilobytes: longestLine / 1024 })
        if (separators.has(byte) && ++this.#separators > mostSeparators)
          throw refused('service/too-many-columns', { most: mostSeparators })
      }
    }
  }

  #begin(byte: number): void {
    if (this.#at === 0) this.#first = byte
    if (this.#at++ === 1 && this.#first === letterP && byte === letterK)
      throw new Refusal(415, [problem('service/no-workbook', {}, ['body'])])
    // The first sign that can be seen: what stands before it, marks and spaces of any kind, is none of ASCII.
    if (byte <= 0x20 || byte >= 0x7f) return
    if (byte === bracket || byte === brace)
      throw new Refusal(415, [problem('service/json-as-csv', {}, ['body'])])
    this.#begun = this.#at > 1
  }
}

/** The refusal of a file whose form is the trouble, whatever it says. */
export function refused(code: string, params: Parameters<typeof problem>[1]): Refusal {
  return new Refusal(422, [problem(code, params, ['body'])])
}
