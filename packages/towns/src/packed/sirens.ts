import { withCheckDigit } from '../luhn.js'
import type { Siren } from '../siren.js'
import { readSparse, readSymbols } from './symbols.js'

/**
 * The first eight digits of each town's SIREN as a number, 0 for a town that has none. Most are the number of the commune
 * moved by a constant; the text says where the constant changes and where the SIREN is another one.
 */
export function readTownSirens(text: string, prefix: string, numbers: readonly number[]): Int32Array {
  const changes = new Map<number, { readonly moved: number } | { readonly body: number }>()
  readSparse(text, (row, reader) => {
    const kind = reader.symbol()
    if (kind === 1) changes.set(row, { moved: reader.signed() })
    else changes.set(row, { body: kind === 0 ? 0 : reader.number() * 10_000 + reader.number() })
  })
  let offset = firstExpected(prefix)
  return Int32Array.from(numbers, (number, row) => {
    const change = changes.get(row)
    if (change && 'moved' in change) offset += change.moved
    return change && 'body' in change ? change.body : number + offset
  })
}

/** 21, the department and four digits for the commune; overseas departments are numbered 1,100 apart. */
function firstExpected(prefix: string): number {
  if (prefix.startsWith('97')) return 21_970_000 + Number(prefix.charAt(2)) * 1100
  const department = prefix === '2A' || prefix === '2B' ? 20 : Number(prefix.slice(0, 2))
  return 21_000_000 + department * 10_000
}

/** A gap that has no short form. */
const farAway = 76_590

/** The SIREN of intercommunalities, which ascend. */
export function readEpciSirens(text: string): readonly Siren[] {
  const reader = readSymbols(text)
  const sirens: Siren[] = []
  let body = 20_000_000
  while (!reader.ended()) {
    const gap = reader.number()
    body += gap === farAway ? reader.digits(4) : gap
    sirens.push(sirenOf(body))
  }
  return sirens
}

export function sirenOf(body: number): Siren {
  return withCheckDigit(String(body)) as Siren
}
