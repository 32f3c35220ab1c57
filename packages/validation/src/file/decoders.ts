import type { Encoding } from './file-row.js'

interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

// Every platform has it; the libraries are compiled without the names of any.
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean; readonly fatal?: boolean },
) => Decoder

/** A decoder that keeps its state from one call to the next, as UTF-16 needs it, and every mark within the text. */
export function openDecoder(encoding: Encoding): Decoder {
  return new TextDecoder(encoding, { ignoreBOM: true })
}

const utf8 = openDecoder('utf-8')
const latin = openDecoder('windows-1252')

/** The characters of the bytes 0x80 to 0x9f, those without a character as they are. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes that are wrong become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes)

/** Some versions of Node decode Windows-1252 as Latin-1; their control characters are put right here. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  latin
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, character => high[character.charCodeAt(0) - 0x80] ?? character)

/** The byte of a character in Windows-1252, undefined where it has none. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const at = high.indexOf(character)
  return at < 0 ? undefined : 0x80 + at
}

/** Whether the bytes from `from` to before `end` are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end;) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0 || at + length > end) return false
    for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false
    const second = bytes[at + 1] ?? 0
    // Overlong forms, surrogates, and what lies above the last character.
    if (lead === 0xe0 && second < 0xa0) return false
    if (lead === 0xed && second > 0x9f) return false
    if (lead === 0xf0 && second < 0x90) return false
    if (lead === 0xf4 && second > 0x8f) return false
    at += length
  }
  return true
}
