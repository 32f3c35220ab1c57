import { lazy } from '../column.js'
import { type NameAlphabet, openNames } from './names.js'
import { readSymbols } from './symbols.js'

/** Columns in blocks, one block for each department that stands in the codes. */
export interface PackedBlocks {
  /** One line for each block: its prefix, its number of rows, and the length of its text in each column. */
  readonly blocks: string
  readonly codes: string
  readonly names: string
  readonly alphabet: NameAlphabet
}

/** The rows from `first` to before `end`, and their part of each column. */
export interface Block {
  readonly prefix: string
  readonly first: number
  readonly end: number
  readonly texts: readonly string[]
  /** As they are written, undefined for a name that is that of the successor. */
  readonly names: () => readonly (string | undefined)[]
}

/** Opens codes and names by row; `columns` in the order of the lengths, codes and names first. */
export function openBlocks(
  { blocks: lines, codes, names, alphabet }: PackedBlocks,
  more: readonly string[] = [],
) {
  const reader = lazy(() => openNames(alphabet))
  const columns = [codes, names, ...more]
  const starts = columns.map(() => 0)
  let size = 0
  const blocks = lines.split('\n').map((line): Block => {
    const [prefix = '', rows, ...lengths] = line.split(' ')
    const first = size
    size += Number(rows)
    const texts = columns.map((text, at) => {
      const start = starts[at] ?? 0
      starts[at] = start + Number(lengths[at])
      return text.slice(start, starts[at])
    })
    return { prefix, first, end: size, texts, names: lazy(() => reader().split(texts[1] ?? '')) }
  })
  const byPrefix = new Map(blocks.map(block => [block.prefix, block]))
  const numbers = readNumbers(blocks, size)

  const blockOf = (row: number): Block => {
    let [low, high] = [0, blocks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (blocks[middle]!.end <= row) low = middle + 1
      else high = middle
    }
    const block = blocks[low]
    if (!block) throw new RangeError(`there is no row ${row}`)
    return block
  }
  const code = (row: number): string => {
    const { prefix } = blockOf(row)
    return prefix + String(numbers[row]).padStart(5 - prefix.length, '0')
  }
  const name = (row: number): string | undefined => {
    const block = blockOf(row)
    const written = block.names()[row - block.first]
    return written === undefined ? undefined : reader().spell(written)
  }
  const rowOf = (asked: string): number | undefined => {
    const block = asked.length === 5 ? byPrefix.get(prefixOf(asked)) : undefined
    const own = asked.slice(block?.prefix.length)
    if (!block || !/^\d+$/.test(own)) return undefined
    let [low, high] = [block.first, block.end]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (numbers[middle]! < Number(own)) low = middle + 1
      else high = middle
    }
    return low < block.end && numbers[low] === Number(own) ? low : undefined
  }
  return { size, blocks, blockOf, number: (row: number): number => numbers[row] ?? 0, code, name, rowOf }
}

/** Runs of numbers that follow each other: the distance to the next run, and how many come after its first. */
function readNumbers(blocks: readonly Block[], size: number): Uint16Array {
  const numbers = new Uint16Array(size)
  for (const { first, end, texts } of blocks) {
    const reader = readSymbols(texts[0] ?? '')
    let [row, last] = [first, 0]
    while (row < end) {
      last += reader.number()
      const runEnd = row + reader.number() + 1
      numbers[row++] = last
      while (row < runEnd) numbers[row++] = ++last
    }
  }
  return numbers
}

/** The department that is written in a code: three characters overseas. */
function prefixOf(code: string): string {
  return code.slice(0, code >= '97' ? 3 : 2)
}
