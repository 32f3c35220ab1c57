import { columns, type Paint, type Span } from './span.js'

type Word = readonly Span[]

/**
 * Lines no longer than `width`, broken at spaces. `first` begins the first line and `rest` the others. A word that is
 * too long for a line is cut, except an address, which has to stay whole to be followed.
 */
export function wrap(
  spans: readonly Span[],
  { width, first, rest }: { readonly width: number; readonly first: Word; readonly rest: Word },
): string[] {
  const room = width - Math.max(lengthOf(first), lengthOf(rest))
  const lines: Span[][] = []
  let line: Span[] | undefined
  let used = 0
  for (const word of wordsOf(spans, room).flatMap(each => cut(each, Math.max(8, room)))) {
    const length = lengthOf(word)
    if (line && used + 1 + length <= width) {
      line.push({ text: ' ', ...painted(sharedPaint(line.at(-1), word[0])) }, ...word)
      used += 1 + length
      continue
    }
    const prefix = lines.length === 0 ? first : rest
    line = [...prefix, ...word]
    lines.push(line)
    used = lengthOf(prefix) + length
  }
  if (lines.length === 0) lines.push([...first])
  return lines.map(paint)
}

/** What has to stay together: a word, and something to copy as long as it fits on a line. */
function wordsOf(spans: readonly Span[], room: number): Word[] {
  const words: Span[][] = []
  let open = false
  for (const { text, paint, verbatim } of spans) {
    const parts = verbatim && columns(text) <= room ? [text] : text.split(/( +)/)
    parts.forEach(part => {
      if (part === '') return
      if (part.startsWith(' ')) {
        open = false
        return
      }
      const fragment = { text: part, ...painted(paint) }
      const last = words.at(-1)
      if (open && last) last.push(fragment)
      else words.push([fragment])
      open = true
    })
  }
  return words
}

function cut(word: Word, room: number): Word[] {
  const [only, ...others] = word
  if (lengthOf(word) <= room || only?.text.startsWith('http')) return [word]
  if (!only || others.length > 0) return word.flatMap(fragment => cut([fragment], room))
  const characters = [...only.text]
  const pieces: Word[] = []
  for (let at = 0; at < characters.length; at += room)
    pieces.push([{ ...only, text: characters.slice(at, at + room).join('') }])
  return pieces
}

function paint(line: readonly Span[]): string {
  let written = ''
  for (let at = 0; at < line.length;) {
    const brush = line[at]?.paint
    let text = ''
    while (at < line.length && line[at]?.paint === brush) text += line[at++]?.text ?? ''
    written += brush ? brush(text) : text
  }
  return written.trimEnd()
}

const lengthOf = (word: Word): number => word.reduce((sum, { text }) => sum + columns(text), 0)
const painted = (brush: Paint | undefined) => (brush ? { paint: brush } : {})
const sharedPaint = (a: Span | undefined, b: Span | undefined) =>
  a?.paint === b?.paint ? a?.paint : undefined
