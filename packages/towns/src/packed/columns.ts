import { lazy } from '../column.js'
import { type Block, openBlocks, type PackedBlocks } from './blocks.js'
import { readPopulations } from './populations.js'
import { readTownSirens } from './sirens.js'
import { readNumbers, readTerritory, type TerritoryTexts } from './territory.js'

/** The columns of the communes that are packed block by block, in the order of the lengths in `blocks`. */
export interface PackedColumns extends PackedBlocks, TerritoryTexts {
  readonly widths: string
  readonly bits: string
  readonly sirens: string
}

/** Opens the columns: each block of each is read when one of its rows is first asked for. Absent values are 0. */
export function openBlockColumns(packed: PackedColumns) {
  const blocks = openBlocks(packed, [
    packed.widths,
    packed.bits,
    packed.sirens,
    packed.postalLists,
    packed.postalRanks,
    packed.epciLists,
    packed.sharing,
    packed.epciRanks,
  ])
  const read = new Map(blocks.blocks.map(block => [block, openBlock(block, blocks.number)]))
  const own = (row: number) => {
    const block = blocks.blockOf(row)
    return { at: row - block.first, columns: read.get(block)! }
  }
  const value = (column: 'populations' | 'sirens' | 'postalCodes' | 'epcis') => (row: number) => {
    const { at, columns } = own(row)
    return columns[column]()[at] ?? 0
  }
  const blocksOfEpci = lazy(() => {
    const found = new Map<number, Block[]>()
    for (const block of blocks.blocks)
      for (const epci of read.get(block)!.epcisHere()) found.set(epci, [...(found.get(epci) ?? []), block])
    return found
  })

  return {
    ...blocks,
    population: value('populations'),
    siren: value('sirens'),
    postalCode: value('postalCodes'),
    epci: value('epcis'),
    /** Ascending, for the number of an EPCI from 1. */
    rowsOfEpci(epci: number): readonly number[] {
      const rows: number[] = []
      for (const block of blocksOfEpci().get(epci) ?? []) {
        const epcis = read.get(block)!.epcis()
        for (let at = 0; at < epcis.length; at++) if (epcis[at] === epci) rows.push(block.first + at)
      }
      return rows
    },
  }
}

function openBlock({ prefix, first, end, texts }: Block, number: (row: number) => number) {
  const [, , widths = '', bits = '', sirens = '', postalLists = '', postalRanks = ''] = texts
  const [epciLists = '', sharing = '', epciRanks = ''] = texts.slice(7)
  const numbers = () => Array.from({ length: end - first }, (_, at) => number(first + at))
  const territory = lazy(() =>
    readTerritory({ postalLists, postalRanks, epciLists, sharing, epciRanks }, prefix, end - first),
  )
  return {
    populations: lazy(() => readPopulations(widths, bits)),
    sirens: lazy(() => readTownSirens(sirens, prefix, numbers())),
    postalCodes: () => territory().postalCodes,
    epcis: () => territory().epcis,
    epcisHere: () => readNumbers(epciLists),
  }
}
