import { type AskedWord, placesOf } from './asked-word.js'
import type { WordIndex, WordRange } from './word-index.js'

/** In a shorter word one wrong letter leaves too little to go by. */
const shortest = 4

/** A word that stands in so many names was typed right. */
const common = 100

/** Two ways to write one sound count as one letter. */
const sounds = [
  'o au',
  'o eau',
  'au eau',
  'f ph',
  'k qu',
  'c qu',
  'k c',
  'c ss',
  'ni gn',
  'e ai',
  'in ein',
  'en ain',
]
  .map(pair => pair.split(' ') as [string, string])
  .flatMap(([a, b]): [string, string][] => [
    [a, b],
    [b, a],
  ])

/**
 * What a word may have been meant to be: words that are it, or begin with it, but for one letter too many, missing or wrong, or
 * two that changed places. The dictionary is walked as a tree, so that few of its words are looked at.
 */
export function oneEditFrom(index: WordIndex, word: AskedWord): AskedWord {
  const { text } = word
  if (text.length < shortest || /\d/.test(text) || wholePlaces(index, word) >= common) return word
  const ranges: WordRange[] = [...word.ranges]
  const whole: number[] = [...word.whole]
  const learn = (spelling: string, within: WordRange) => {
    const range = index.beginningWith(spelling, within)
    if (range.from === range.to) return
    ranges.push(range)
    if (index.words[range.from] === spelling) whole.push(range.from)
  }

  let within: WordRange = { from: 0, to: index.words.length }
  for (let at = 0; at <= text.length && within.from < within.to; at++) {
    const [head, tail] = [text.slice(0, at), text.slice(at)]
    const [first, second] = tail
    if (first !== undefined) learn(head + tail.slice(1), within)
    if (first !== undefined && second !== undefined && first !== second)
      learn(head + second + first + tail.slice(2), within)
    for (const [written, meant] of sounds)
      if (tail.startsWith(written)) learn(head + meant + tail.slice(written.length), within)
    for (const { letter, range } of branches(index, head, within)) {
      if (letter === first) continue
      if (first !== undefined) learn(head + letter + tail.slice(1), range)
      learn(head + letter + tail, range)
    }
    if (first !== undefined) within = index.beginningWith(head + first, within)
  }
  return { text, ranges, whole, optional: false, places: placesOf(index, ranges) }
}

function wholePlaces(index: WordIndex, { whole }: AskedWord): number {
  return placesOf(
    index,
    whole.map(word => ({ from: word, to: word + 1 })),
  )
}

function* branches(index: WordIndex, head: string, within: WordRange) {
  let { from } = within
  if (index.words[from] === head) from++
  while (from < within.to) {
    const letter = index.words[from]!.charAt(head.length)
    const range = index.beginningWith(head + letter, { from, to: within.to })
    yield { letter, range }
    from = range.to
  }
}
