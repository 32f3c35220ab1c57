import {
  departmentCodeColumn,
  epciCodeColumn,
  integerColumn,
  postalCodeColumn,
  regionCodeColumn,
  sirenColumn,
} from '../columns.js'
import { defineTable } from '../define-table.js'
import { communeCode, nameOfCommune } from './columns.js'

/** Any list of communes. Only the code has to be there; what stands beside it is compared with it. */
export const townsTable = defineTable({
  id: 'towns',
  version: '2026',
  label: { fr: 'liste de communes', en: 'list of towns' },
  columns: {
    code_insee: communeCode(),
    nom: nameOfCommune({ optional: true }),
    departement: departmentCodeColumn({
      optional: true,
      names: ['dep', 'code_departement', 'code_dep', 'insee_dep', 'code département'],
      label: { fr: 'code du département', en: 'department code' },
    }),
    region: regionCodeColumn({
      optional: true,
      names: ['reg', 'code_region', 'code_reg', 'insee_reg'],
      label: { fr: 'code de la région', en: 'region code' },
    }),
    epci: epciCodeColumn({
      optional: true,
      names: ['siren_epci', 'code_epci', 'insee_epci', 'n_epci'],
      label: { fr: "SIREN de l'EPCI", en: 'SIREN of the EPCI' },
    }),
    siren: sirenColumn({
      optional: true,
      names: ['siren_commune', 'siren_com', 'n_siren'],
      label: { fr: 'SIREN de la commune', en: 'SIREN of the commune' },
    }),
    code_postal: postalCodeColumn({
      optional: true,
      names: ['cp', 'codepostal', 'codes_postaux', 'code_postaux'],
      separator: '|',
      label: { fr: 'code postal', en: 'postal code' },
    }),
    population: integerColumn({
      optional: true,
      min: 0,
      max: 3_000_000,
      names: ['pop', 'pmun', 'population_municipale', 'pop_municipale', 'ptot'],
      label: { fr: 'population municipale', en: 'municipal population' },
    }),
  },
  rules: [
    { rule: 'name-differs', columns: { commune: 'code_insee', name: 'nom' } },
    { rule: 'other-department', columns: { commune: 'code_insee', department: 'departement' } },
    { rule: 'other-region', columns: { commune: 'code_insee', region: 'region' } },
    { rule: 'not-in-epci', columns: { commune: 'code_insee', epci: 'epci' } },
    { rule: 'siren-of-another', columns: { commune: 'code_insee', siren: 'siren' } },
    { rule: 'postal-code-of-another', columns: { commune: 'code_insee', postalCode: 'code_postal' } },
    { rule: 'population-unlikely', columns: { commune: 'code_insee', population: 'population' } },
    { rule: 'unique', columns: { key: 'code_insee' } },
    { rule: 'complete', columns: { commune: 'code_insee' }, options: { list: 'all' } },
  ],
})
