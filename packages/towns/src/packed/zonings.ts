import { readSparse, readSymbols } from './symbols.js'

export interface PackedZonings {
  /** Separated by spaces; the day that is not published is the empty text. */
  readonly days: string
  readonly pvd: string
  readonly ort: string
  readonly acv: string
  readonly mountain: string
}

/** For the rows of a list the place of its day among the days. */
export function readSigned(text: string): ReadonlyMap<number, number> {
  const days = new Map<number, number>()
  readSparse(text, (row, reader) => {
    days.set(row, reader.number())
  })
  return days
}

/** 0 no, 1 yes, 2 unknown: lengths of runs in this order, again and again. */
export function readMountain(text: string, size: number): Uint8Array {
  const statuses = new Uint8Array(size)
  const reader = readSymbols(text)
  let [row, status] = [0, 0]
  while (!reader.ended()) {
    const end = row + reader.number()
    statuses.fill(status, row, end)
    row = end
    status = (status + 1) % 3
  }
  return statuses
}
