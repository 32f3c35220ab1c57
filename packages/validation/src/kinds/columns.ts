import type { ColumnOptions } from '../column.js'
import { communeNameColumn, inseeCodeColumn } from '../columns.js'

/** The commune code, under the names that producers give it. */
export const communeCode = (options: ColumnOptions = {}) =>
  inseeCodeColumn({
    names: [
      'insee_com',
      'code_insee',
      'codgeo',
      'code commune',
      'code_insee_commune',
      'code_commune_insee',
      'code_commune',
      'depcom',
      'com',
      'insee',
    ],
    required: true,
    label: { fr: 'code officiel de la commune (INSEE)', en: 'official code of the commune (INSEE)' },
    ...options,
  })

export const nameOfCommune = (options: ColumnOptions = {}) =>
  communeNameColumn({
    names: ['lib_com', 'libgeo', 'nom_commune', 'nom_com', 'commune', 'libellé de la commune', 'nom'],
    label: { fr: 'nom de la commune', en: 'name of the commune' },
    ...options,
  })
