import { decodeUtf8, windows1252Byte } from './decoders.js'

/** The first bytes of what French and its neighbours write, read as Windows-1252, and a character that can follow. */
const suspect =
  /[\u00c2-\u00c5][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00e2[€‚][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g

/** UTF-8 that somebody read as Windows-1252 and saved again: `Ã©` for `é`. */
export interface Mojibake {
  readonly at: number
  readonly found: string
  readonly meant: string
}

/** All that a text holds, in its order. */
export function* mojibakeIn(text: string): Iterable<Mojibake> {
  for (const { 0: found, index } of text.matchAll(suspect)) {
    const bytes = [...found].map(character => windows1252Byte(character) ?? 0)
    const meant = decodeUtf8(Uint8Array.from(bytes))
    if (!meant.includes('\ufffd')) yield { at: index, found, meant }
  }
}
