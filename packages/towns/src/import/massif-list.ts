import { nearest } from '@petites-villes/core'
import { type Massif, massifs } from '../zoning.js'
import { codeColumn, nameColumn } from './common-columns.js'
import { combineExtents } from './extent.js'
import type { KindRules, PartValue, ValueRead } from './kind-rules.js'
import { foldWord } from './text-table.js'

const otherNames: Readonly<Record<string, Massif>> = {
  alpin: 'alpes',
  jurassien: 'jura',
  pyreneen: 'pyrenees',
  vosgien: 'vosges',
  central: 'massif-central',
  reunion: 'hauts-de-la-reunion',
  'la reunion': 'hauts-de-la-reunion',
}
const byName = new Map<string, Massif>([
  ...Object.entries(otherNames),
  ...massifs.map(name => [name.replaceAll('-', ' '), name] as const),
])

function read(given: string): ValueRead {
  const folded = foldWord(given).replaceAll('-', ' ')
  if (folded === '') return { problem: { code: 'import/value-missing', params: {} } }
  if (/^(?:hors massif|hors|non|aucun|0)$/.test(folded)) return { value: 'no' }
  const name = folded.replace(/ partiel\w*$/, '')
  const plain = name.replace(/^massifs? (?:(?:de la|de l|des|du|de) )?/, '')
  const massif = byName.get(name) ?? byName.get(plain)
  if (!massif) {
    const suggestions = nearest(plain, byName.keys()).map(own => byName.get(own) ?? own)
    return { problem: { code: 'import/value-unknown', params: { given, suggestions } } }
  }
  return { value: name === folded ? massif : `${massif}/partial` }
}

/** The massif and how much of the whole is in it; two massifs are `several`. */
function combine(parts: readonly PartValue[]): PartValue {
  const extent = combineExtents(parts.map(extentOf))
  const [name, ...others] = new Set(parts.flatMap(massifOf))
  if (name === undefined) return extent
  const massif = others.length > 0 ? 'several' : name
  return extent === 'full' ? massif : `${massif}/${extent === 'partial' ? 'partial' : 'unknown'}`
}

function massifOf(value: PartValue): readonly string[] {
  const name = value?.split('/')[0]
  return name === undefined || name === 'no' ? [] : [name]
}

function extentOf(value: PartValue): PartValue {
  if (value === undefined || value === null || value === 'no') return value
  return value.endsWith('/partial') ? 'partial' : value.endsWith('/unknown') ? 'yes' : 'full'
}

export const massifRules: KindRules = {
  columns: [
    codeColumn,
    nameColumn,
    { role: 'value', names: ['massif', 'commune de massif', 'nom_massif', 'libmassif', 'lib_massif'] },
  ],
  read: ({ value }) => read(value),
  combine,
  reconcile: values => (values.includes('no') ? undefined : combine([...values, undefined])),
}
