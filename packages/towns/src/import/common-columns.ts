import type { ColumnWanted } from './columns.js'

/** The commune code, under the names that the State gives it. */
export const codeColumn: ColumnWanted = {
  role: 'code',
  names: [
    'insee_com',
    'code_insee',
    'codgeo',
    'code commune',
    'code_insee_commune',
    'code_commune_insee',
    'code_geographique',
    'depcom',
    'com',
    'insee',
  ],
}

/** The name of the commune, which is compared with the code. */
export const nameColumn: ColumnWanted = {
  role: 'name',
  names: ['lib_com', 'libgeo', 'commune', 'nom_com', 'nom commune', 'libellé de la commune', 'libcom', 'nom'],
  optional: true,
}
