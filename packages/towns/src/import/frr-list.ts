import { nearest } from '@petites-villes/core'
import type { FrrLevel } from '../zoning.js'
import { foldHeader } from './columns.js'
import { codeColumn, nameColumn } from './common-columns.js'
import type { KindRules, PartValue, ValueRead } from './kind-rules.js'
import { foldWord, isBlank } from './text-table.js'

/** The words of the list of 10 July 2025, and shorter ones. */
const levels: Readonly<Record<string, FrrLevel>> = {
  'non classee': 'none',
  'non classe': 'none',
  non: 'none',
  frr: 'frr',
  'frr socle': 'frr',
  zfrr: 'frr',
  'frr+': 'frr+',
  'frr plus': 'frr+',
  'zfrr+': 'frr+',
  'classee frr partiellement': 'frr-partial',
  'frr partiellement': 'frr-partial',
  'frr beneficiaire': 'beneficiary',
  'frr beneficiaire partiellement': 'beneficiary-partial',
}
const shown = ['FRR socle', 'FRR+', 'Non classée', 'FRR bénéficiaire']

/** In the file of the Observatoire des territoires an empty cell, and -9999, is a commune that is not classed. */
function read(given: string, column: string): ValueRead {
  const observatory = foldHeader(column) === 'codefrr'
  if (observatory && (isBlank(given) || given === '-9999' || given === '0')) return { value: 'none' }
  if (isBlank(given)) return { problem: { code: 'import/value-missing', params: {} } }
  const level = Object.hasOwn(levels, foldWord(given)) ? levels[foldWord(given)] : undefined
  if (level) return { value: level }
  // The numbers of that file have a legend of their own, which the file does not carry.
  if (/^\d+(?:[.,]0+)?$/.test(given))
    return { problem: { code: 'import/number-without-legend', params: { given } } }
  const near = nearest(foldWord(given), Object.keys(levels))
  const suggestions = near.length > 0 ? near : shown
  return { problem: { code: 'import/value-unknown', params: { given, suggestions } } }
}

/** What all parts share; classed in part where some are classed and some are not. */
function combine(parts: readonly PartValue[]): PartValue {
  if (parts.includes(undefined)) return undefined
  const all = new Set(parts.map(value => (value === 'no' ? 'none' : value)))
  if (all.size === 1) return [...all][0]
  const whole = [...all].every(value => value === 'frr' || value === 'frr+')
  if (whole) return 'frr'
  return [...all].some(value => value?.startsWith('frr')) ? 'frr-partial' : 'beneficiary-partial'
}

export const frrRules: KindRules = {
  columns: [
    codeColumn,
    nameColumn,
    {
      role: 'value',
      names: ['classement frr et frr+*', 'codefrr', 'classement frr*', 'classement', 'frr', 'zfrr'],
    },
  ],
  read: ({ value, column }) => read(value, column),
  combine,
  reconcile: () => undefined,
}
