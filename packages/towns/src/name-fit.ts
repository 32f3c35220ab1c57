import type { AskedWord } from './asked-word.js'
import type { WordIndex } from './word-index.js'

/** How well a name fits the words of a query, best first. */
export const nameFits = [
  'exact',
  /** The whole name, small words aside: havre for Le Havre. */
  'whole',
  /** The name begins so, or holds these words in full and in this order: malo for Saint-Malo. */
  'beginning',
  /** The words of the query begin words of the name, in this order. */
  'parts',
  /** As those before, but the query has small words that the name lacks. */
  'loose',
  'shuffled',
  'shuffled-parts',
] as const

export type NameFit = (typeof nameFits)[number]

const [exact, whole, beginning, parts, loose, shuffled, shuffledParts] = [0, 1, 2, 3, 4, 5, 6] as const
const none = -1

/**
 * The position of the fit in {@link nameFits}, -1 when a name does not fit. Runs for thousands of names at each keystroke: words
 * in another order are sought only when there are several.
 */
export function fitOf(
  index: WordIndex,
  name: number,
  asked: readonly AskedWord[],
  severalWords: boolean,
): number {
  const { nameStarts, nameWords, small } = index
  const end = nameStarts[name + 1]!
  let at = nameStarts[name]!
  let [missing, passedSmall, passed, unfinished, unfinishedBefore] = [0, 0, 0, false, false]

  for (const word of asked) {
    let found = at
    if (word.optional) {
      while (found < end && small[nameWords[found]!] === 1 && !stands(word, nameWords[found]!)) found++
      if (found === end || !stands(word, nameWords[found]!)) {
        missing++
        continue
      }
    } else {
      while (found < end && !stands(word, nameWords[found]!)) found++
      if (found === end) return severalWords ? anyOrder(index, name, asked) : none
    }
    for (; at < found; at++)
      if (small[nameWords[at]!] === 1) passedSmall++
      else passed++
    unfinishedBefore ||= unfinished
    unfinished ||= !word.optional && !word.whole.includes(nameWords[at]!)
    at++
  }
  const opened = passed
  for (; at < end; at++)
    if (small[nameWords[at]!] === 1) passedSmall++
    else passed++

  if (missing > 0) return loose
  if (unfinished) return opened > 0 || unfinishedBefore ? parts : beginning
  return passed > 0 ? beginning : passedSmall > 0 ? whole : exact
}

function anyOrder({ nameStarts, nameWords }: WordIndex, name: number, asked: readonly AskedWord[]): number {
  const [start, end] = [nameStarts[name]!, nameStarts[name + 1]!]
  let [taken, unfinished] = [0, false]
  for (const word of asked) {
    if (word.optional) continue
    let found = start
    while (found < end && ((taken & (1 << (found - start))) !== 0 || !stands(word, nameWords[found]!)))
      found++
    if (found === end) return none
    taken |= 1 << (found - start)
    unfinished ||= !word.whole.includes(nameWords[found]!)
  }
  return unfinished ? shuffledParts : shuffled
}

function stands({ ranges }: AskedWord, word: number): boolean {
  for (const { from, to } of ranges) if (word >= from && word < to) return true
  return false
}
