import { readSymbols } from './symbols.js'

/** The texts of one block; `packages/data/ENCODING.md` says what each of them holds. */
export interface TerritoryTexts {
  readonly postalLists: string
  readonly postalRanks: string
  readonly epciLists: string
  readonly sharing: string
  readonly epciRanks: string
}

/** No postal code; the number cannot be one. */
export const noPostalCode = 0

/** For each row its first postal code, and the number of its EPCI from 1, 0 for none. */
export function readTerritory(texts: TerritoryTexts, prefix: string, size: number) {
  const codes = readPostalCodes(texts.postalLists, prefix)
  const here = readNumbers(texts.epciLists)
  const sharing = readSymbols(texts.sharing)
  const among = codes.map(() => Array.from({ length: sharing.symbol() }, () => here[sharing.number()] ?? 0))
  const [postalRanks, epciRanks] = [readSymbols(texts.postalRanks), readSymbols(texts.epciRanks)]
  const postalCodes = new Int32Array(size)
  const epcis = new Uint16Array(size)
  for (let row = 0; row < size; row++) {
    const rank = postalRanks.number()
    const choice = among[rank] ?? []
    postalCodes[row] = codes[rank] ?? noPostalCode
    epcis[row] = choice[choice.length > 1 ? epciRanks.symbol() : 0] ?? 0
  }
  return { postalCodes, epcis }
}

/** The numbers of a text, to its end. */
export function readNumbers(text: string): readonly number[] {
  const reader = readSymbols(text)
  const numbers: number[] = []
  while (!reader.ended()) numbers.push(reader.number())
  return numbers
}

function readPostalCodes(text: string, prefix: string): readonly number[] {
  const zone = Number(prefix === '2A' || prefix === '2B' ? '20' : prefix.slice(0, 2)) * 1000
  const reader = readSymbols(text)
  const codes: number[] = []
  while (!reader.ended()) {
    const mark = reader.symbol()
    if (mark === 90) codes.push(noPostalCode)
    else codes.push(mark === 89 ? reader.digits(3) : zone + mark * 20 + reader.symbol())
  }
  return codes
}
