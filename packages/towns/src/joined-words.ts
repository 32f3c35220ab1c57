import type { TakeName } from './name-search.js'
import { nameFits } from './name-fit.js'
import type { WordIndex, WordRange } from './word-index.js'

const whole = nameFits.indexOf('whole')
const beginning = nameFits.indexOf('beginning')
const parts = nameFits.indexOf('parts')
const none = -1

/** Shorter text can be cut into words in too many ways. */
const shortest = 4

/**
 * Hands over the names of which some words in a row, written without spaces, begin with a text: LaRochelle, villeneuve dascq,
 * mont pellier. The text is cut at every place where a word of the index ends.
 */
export function searchJoined(
  index: WordIndex,
  text: string,
  take: TakeName,
  among?: (name: number) => boolean,
): void {
  if (text.length < shortest) return
  const { holders, holderStarts, nameStarts, nameWords } = index
  const cuts: (Cut | undefined)[] = []
  const cutAt = (offset: number) => (cuts[offset] ??= readCut(index, text.slice(offset)))

  /** Whether words of the index can spell the text from an offset on, in whatever names. */
  function leadsOn(offset: number): boolean {
    if (offset === text.length) return true
    const { rest, heads } = cutAt(offset)
    return rest.from < rest.to || [...heads.values()].some(length => leadsOn(offset + length))
  }

  /** How the words of a name from `at` to `end` spell the rest of the text. */
  function spelt(at: number, end: number, offset: number): number {
    if (at === end) return none
    const { rest, heads } = cutAt(offset)
    const word = nameWords[at]!
    const length = heads.get(word)
    if (length !== undefined)
      return offset + length < text.length
        ? spelt(at + 1, end, offset + length)
        : at + 1 === end
          ? whole
          : beginning
    return word >= rest.from && word < rest.to ? beginning : none
  }

  const first = cutAt(0)
  const compare = (from: number, to: number) => {
    for (let i = holderStarts[from]!; i < holderStarts[to]!; i++) {
      const name = holders[i]!
      if (among?.(name) === false) continue
      const [start, end] = [nameStarts[name]!, nameStarts[name + 1]!]
      let at = start
      while (at < end && (nameWords[at]! < from || nameWords[at]! >= to)) at++
      const fit = spelt(at, end, 0)
      if (fit !== none) take(name, at > start ? parts : fit)
    }
  }
  compare(first.rest.from, first.rest.to)
  for (const [word, length] of first.heads) if (leadsOn(length)) compare(word, word + 1)
}

/** The words that a text begins, and the words that begin the text with the length they take. */
interface Cut {
  readonly rest: WordRange
  readonly heads: ReadonlyMap<number, number>
}

function readCut(index: WordIndex, text: string): Cut {
  const heads = new Map<number, number>()
  for (let length = 1; length <= text.length; length++) {
    const word = index.numberOf(text.slice(0, length))
    if (word !== undefined) heads.set(word, length)
  }
  for (const short of ['ste', 'st']) {
    const word = text.startsWith(short) ? index.numberOf(short.replace('st', 'saint')) : undefined
    if (word !== undefined) heads.set(word, short.length)
  }
  return { rest: index.beginningWith(text), heads }
}
