import { blocksOf, packBlocks } from './blocks.mjs'
import { packCodes } from './codes.mjs'
import { packNames } from './names.mjs'
import { byFrequency, number, signed, symbol } from './symbols.mjs'

const reasons = ['merged', 'recoded', 'divided', 'delegated', 'associated', 'arrondissement']
const mostRecent = 50

/**
 * Codes that are not those of a commune of today, with the rows of those that answer for them. Communes that merged together
 * share their day and their successor: such a pair is written once and then named by how lately it was used.
 */
export function packFormerCodes(superseded, communes) {
  const rowOf = new Map(communes.map(({ code }, row) => [code, row]))
  const blocks = blocksOf(superseded)
  const isAsNow = ({ name, successors: [first] }) => communes[rowOf.get(first)].nom === name
  const names = packNames(blocks.map(({ rows }) => rows.map(row => (isAsNow(row) ? undefined : row.name))))
  const days = byFrequency(superseded.map(({ since }) => since))
  let [fates, last] = ['', 0]
  for (const { rows } of blocks) {
    const recent = []
    for (const { since, successors } of rows) {
      const key = `${since} ${successors.join(' ')}`
      const at = recent.indexOf(key)
      if (at >= 0) recent.splice(at, 1)
      recent.unshift(key)
      recent.length = Math.min(recent.length, mostRecent)
      fates += number(at + 1)
      if (at >= 0) continue
      fates += number(days.indexOf(since)) + symbol(successors.length)
      for (const row of successors.map(code => rowOf.get(code))) {
        fates += signed(row - last)
        last = row
      }
    }
  }
  return {
    ...packBlocks(blocks, { codes: blocks.map(packCodes), names: names.texts }),
    alphabet: names.alphabet,
    reasons: superseded.map(({ because }) => symbol(reasons.indexOf(because))).join(''),
    days: days.join(' '),
    fates,
  }
}
