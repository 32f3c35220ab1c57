import { nearest } from '@petites-villes/core'
import { askedWord } from './asked-word.js'
import { lazy } from './column.js'
import { foldName, isArticle } from './folded-name.js'
import { nameFits } from './name-fit.js'
import { searchNames } from './name-search.js'
import { indexWords, type WordIndex } from './word-index.js'

const lastInOrder = nameFits.indexOf('parts')

/** Names by row, for a list of any named things. Every answer is a list of rows. */
export function indexNames(size: number, nameOf: (row: number) => string) {
  const index = indexWords(Array.from({ length: size }, (_, row) => nameOf(row)))
  const outline = lazy(() => outlineNames(index))

  return {
    /** Rows of this very name; where there are none, rows of this name behind an article. */
    exact(name: string): readonly number[] {
      const words = foldName(name).split(' ')
      const own = rowsOfWords(index, words, 0)
      return own.length > 0
        ? own
        : rowsOfWords(index, words, 1).filter(row => isArticle(firstWord(index, row)))
    },

    /** Rows whose name has words that begin with the words asked for, in the same order. */
    inPart(name: string): readonly number[] {
      const rows = new Set<number>()
      const asked = foldName(name)
        .split(' ')
        .filter(word => word !== '')
        .map(word => askedWord(index, word))
      searchNames(index, asked, Infinity, (row, fit) => {
        if (fit <= lastInOrder) rows.add(row)
      })
      return [...rows].sort((a, b) => a - b)
    },

    /** Rows of the names nearest to a mistyped one, best first. */
    near(name: string, most: number): readonly number[] {
      const asked = foldName(name)
      const reach = Math.max(1, Math.floor(asked.length / 3))
      const mask = lettersOf(asked)
      const { lengths, letters } = outline()
      const candidates = new Set<string>()
      for (let row = 0; row < size; row++)
        if (Math.abs(lengths[row]! - asked.length) <= reach && bits(letters[row]! ^ mask) <= 2 * reach)
          candidates.add(wordsOf(index, row).join(' '))
      return nearest(asked, candidates, most).flatMap(text => rowsOfWords(index, text.split(' '), 0))
    },
  }
}

/** Rows whose name is these words, after so many others. */
function rowsOfWords(index: WordIndex, words: readonly string[], skipped: number): number[] {
  const numbers = words.flatMap(word => index.numberOf(word) ?? [])
  if (numbers.length < words.length) return []
  const { holders, holderStarts, nameStarts, nameWords } = index
  const count = (word: number) => holderStarts[word + 1]! - holderStarts[word]!
  const rarest = numbers.reduce((a, b) => (count(b) < count(a) ? b : a))
  const rows = new Set<number>()
  for (const row of holders.subarray(holderStarts[rarest], holderStarts[rarest + 1])) {
    const start = nameStarts[row]! + skipped
    if (nameStarts[row + 1]! - start !== numbers.length) continue
    if (numbers.every((word, i) => nameWords[start + i] === word)) rows.add(row)
  }
  return [...rows]
}

function wordsOf({ words, nameStarts, nameWords }: WordIndex, row: number): string[] {
  return Array.from(nameWords.subarray(nameStarts[row], nameStarts[row + 1]), word => words[word]!)
}

function firstWord({ words, nameStarts, nameWords }: WordIndex, row: number): string {
  return words[nameWords[nameStarts[row]!]!]!
}

/** The length of each folded name and the letters that occur in it. */
function outlineNames(index: WordIndex) {
  const own = Int32Array.from(index.words, lettersOf)
  const [lengths, letters] = [new Uint8Array(index.size), new Int32Array(index.size)]
  for (let row = 0; row < index.size; row++)
    for (let i = index.nameStarts[row]!; i < index.nameStarts[row + 1]!; i++) {
      const word = index.nameWords[i]!
      lengths[row]! += index.words[word]!.length + (i > index.nameStarts[row]! ? 1 : 0)
      letters[row]! |= own[word]!
    }
  return { lengths, letters }
}

/** One bit for each letter that occurs. Names within `n` edits differ by at most `2n` bits, which is cheap to see first. */
function lettersOf(folded: string): number {
  let mask = 0
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i) - 97
    if (letter >= 0 && letter < 26) mask |= 1 << letter
  }
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
