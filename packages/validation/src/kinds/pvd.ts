import { dateColumn, pvdIdColumn } from '../columns.js'
import { defineTable } from '../define-table.js'
import { communeCode, nameOfCommune } from './columns.js'

/** The list of the towns of the programme with their conventions, in the columns of ANCT. Since 2026 it writes its days in French. */
export const pvdTable = defineTable({
  id: 'pvd',
  version: '2026-07',
  label: { fr: 'liste des conventions Petites villes de demain', en: 'list of PVD conventions' },
  columns: {
    insee_com: communeCode(),
    lib_com: nameOfCommune({ required: true }),
    id_pvd: pvdIdColumn({
      required: true,
      names: ['id pvd', 'identifiant_pvd'],
      label: { fr: 'identifiant du programme', en: 'identifier in the programme' },
    }),
    date_signature: dateColumn({
      names: ['date de signature', 'signature', 'date_convention'],
      from: '2020-10-01',
      until: 'asOf',
      language: 'fr',
      label: { fr: "date de la convention d'adhésion", en: 'day of the adhesion convention' },
    }),
  },
  rules: [
    { rule: 'name-differs', columns: { commune: 'insee_com', name: 'lib_com' } },
    { rule: 'pvd-id-of-commune', columns: { commune: 'insee_com', id: 'id_pvd' } },
    { rule: 'not-in-acv', columns: { commune: 'insee_com' } },
    { rule: 'small-town', columns: { commune: 'insee_com' } },
    {
      rule: 'as-listed',
      columns: { commune: 'insee_com', signed: 'date_signature' },
      options: { list: 'pvd' },
    },
    { rule: 'unique', columns: { key: 'insee_com' } },
    { rule: 'complete', columns: { commune: 'insee_com' }, options: { list: 'pvd' } },
  ],
})
