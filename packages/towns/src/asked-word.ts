import { isSmallWord, typedWords } from './folded-name.js'
import type { WordIndex, WordRange } from './word-index.js'

/**
 * One word of a query.
 *
 * @property ranges the words of the index that it may stand for: it may be only their beginning
 * @property whole the words of the index that it is in full
 * @property optional an article or a preposition that a name may lack
 * @property places how many places of names it may stand at
 */
export interface AskedWord {
  readonly text: string
  readonly ranges: readonly WordRange[]
  readonly whole: readonly number[]
  readonly optional: boolean
  readonly places: number
}

/** Reads the words of a query. The last one may still be being typed, so that it is not optional unless the query is `complete`. */
export function askedWords(index: WordIndex, query: string, complete: boolean): AskedWord[] {
  const typed = typedWords(query)
  const onlySmall = typed.every(isSmallWord)
  return typed.map((word, i) => {
    const last = !complete && i === typed.length - 1
    const text = written(word)
    if (last && isSaint(word)) return { ...askedWord(index, text, [text, word]), whole: [] }
    return askedWord(index, text, [text], !last && !onlySmall && isSmallWord(text))
  })
}

export function askedWord(
  index: WordIndex,
  text: string,
  spellings: readonly string[] = [text],
  optional = false,
): AskedWord {
  const ranges = spellings
    .map(spelling => index.beginningWith(spelling))
    .filter(range => range.from < range.to)
  const whole = spellings.flatMap(spelling => index.numberOf(spelling) ?? [])
  return { text, ranges, whole, optional, places: placesOf(index, ranges) }
}

export function placesOf(index: WordIndex, ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, range) => sum + index.places(range), 0)
}

function isSaint(word: string): boolean {
  return word === 'st' || word === 'ste'
}

/** `st` in full, and the number of an arrondissement without its ending: 12e, 12ème, 1er. */
function written(word: string): string {
  if (isSaint(word)) return word.replace('st', 'saint')
  return word.replace(/^(\d{1,2})(?:er?|eme|ere|ieme|nde?)$/, '$1')
}
