import { type DensityLevel, densityLevels } from '../zoning.js'
import { codeColumn, nameColumn } from './common-columns.js'
import type { KindRules, ValueRead } from './kind-rules.js'
import { foldWord } from './text-table.js'

/** The names of the levels, in the singular: the files write either number. */
const names: Readonly<Record<string, DensityLevel>> = {
  'grand centre urbain': '1',
  'centre urbain intermediaire': '2',
  'petite ville': '3',
  'ceinture urbaine': '4',
  'bourg rural': '5',
  'rural a habitat disperse': '6',
  'rural a habitat tres disperse': '7',
}

const singular = (text: string) =>
  text
    .replace(/\b(grand|centre|urbain|intermediaire|petite|ville|ceinture|urbaine)s\b/g, '$1')
    .replace(/\b(bourg|rura)(?:s|ux)\b/g, (_, word: string) => (word === 'rura' ? 'rural' : word))

function read(given: string): ValueRead {
  if (given === '') return { problem: { code: 'import/value-missing', params: {} } }
  const number = /^([1-7])(?:[.,]0+)?$/.exec(given)?.[1]
  if (number) return { value: number }
  const name = singular(foldWord(given))
  return Object.hasOwn(names, name)
    ? { value: names[name] ?? null }
    : { problem: { code: 'import/value-unknown', params: { given, suggestions: densityLevels } } }
}

export const densityRules: KindRules = {
  columns: [
    codeColumn,
    nameColumn,
    {
      role: 'value',
      // A file may hold the grids of three and of seven levels: that of seven comes first.
      names: [
        'dens7',
        'typodens7',
        'grd7',
        'densite7',
        'libdens7',
        'dens',
        'degre de densite*',
        'niveau de densite*',
        'niveau_densite*',
        'libdens',
        'dens_lib',
        'libelle degre densite*',
      ],
    },
  ],
  read: ({ value }) => read(value),
  // Most communes stand at level 5, 6 or 7: a long list without them is the grid of three or four levels.
  doubt: values =>
    values.length >= 1000 && values.every(value => typeof value === 'string' && value <= '4')
      ? 'import/grid-of-fewer-levels'
      : undefined,
  combine: parts => (new Set(parts).size === 1 ? parts[0] : undefined),
  reconcile: () => undefined,
}
