import { isSmallWord } from './folded-name.js'
import { readWords } from './word-reader.js'

/** Words `[from, to)` of the dictionary: those that begin in one way. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/**
 * The words of many names, as numbers: a dictionary in alphabetical order, the names that hold each word and the words of each
 * name. Names are known by their position in the list that was indexed.
 */
export type WordIndex = ReturnType<typeof indexWords>

export function indexWords(names: readonly string[]) {
  const read = readWords(names)
  const { nameStarts } = read
  const order = alphabetical(read.words)
  const words: string[] = []
  const renumbered = new Uint32Array(order.length)
  for (const word of order) renumbered[word] = words.push(read.words[word]!) - 1
  const small = new Uint8Array(words.length)
  for (let word = 0; word < words.length; word++) small[word] = isSmallWord(words[word]!) ? 1 : 0

  const nameWords = numbersBelow(words.length, read.nameWords.length)
  for (let i = 0; i < nameWords.length; i++) nameWords[i] = renumbered[read.nameWords[i]!]!

  const holderStarts = new Uint32Array(words.length + 1)
  for (const word of nameWords) holderStarts[word + 1]!++
  for (let word = 0; word < words.length; word++) holderStarts[word + 1]! += holderStarts[word]!
  const free = holderStarts.slice()
  const holders = numbersBelow(names.length, nameWords.length)
  for (let name = 0; name < names.length; name++)
    for (let i = nameStarts[name]!; i < nameStarts[name + 1]!; i++) holders[free[nameWords[i]!]!++] = name

  /** The first word that does not come before a text, among the words of a range. */
  function firstFrom(text: string, from = 0, to = words.length): number {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (words[middle]! < text) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    size: names.length,
    words,
    /** 1 where the word is an article or a preposition. */
    small,
    /** The words of all names one after the other, and where those of each name start. */
    nameWords,
    nameStarts,
    /** The names that hold each word, ascending, and where those of each word start. */
    holders,
    holderStarts,

    /** The words that begin with a text, sought in a range that is known to hold them all. */
    beginningWith(text: string, within: WordRange = { from: 0, to: words.length }): WordRange {
      const from = firstFrom(text, within.from, within.to)
      return { from, to: firstFrom(`${text}\uffff`, from, within.to) }
    },

    /** The number of this very word. */
    numberOf(word: string): number | undefined {
      const number = firstFrom(word)
      return words[number] === word ? number : undefined
    },

    /** How many places a range of words has in names. */
    places: ({ from, to }: WordRange): number => holderStarts[to]! - holderStarts[from]!,
  }
}

const sortedLetters = 7

/**
 * The order of words. Seven letters and the position of a word make one number, and numbers sort many times faster than texts;
 * only words that begin alike are compared.
 */
function alphabetical(words: readonly string[]): Uint32Array {
  if (words.length > 0x10000)
    return Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1))
  // Loops, because `from` of a typed array walks an iterator.
  const keys = new Float64Array(words.length)
  for (let word = 0; word < words.length; word++) {
    let key = 0
    for (let i = 0; i < sortedLetters; i++) key = key * 37 + rankOf(words[word]!, i)
    keys[word] = key * 0x10000 + word
  }
  keys.sort()
  const order = new Uint32Array(words.length)
  for (let i = 0; i < order.length; i++) order[i] = keys[i]! % 0x10000
  for (let from = 0, to = 0; from < order.length; from = to) {
    const alike = Math.floor(keys[from]! / 0x10000)
    while (to < order.length && Math.floor(keys[to]! / 0x10000) === alike) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => (words[a]! < words[b]! ? -1 : 1))
  }
  return order
}

/** 0 after the end, then digits, then letters. */
function rankOf(word: string, at: number): number {
  if (at >= word.length) return 0
  const code = word.charCodeAt(at)
  return code < 0x61 ? code - 0x2f : code - 0x56
}

function numbersBelow(bound: number, length: number): Uint16Array | Uint32Array {
  return bound <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}
