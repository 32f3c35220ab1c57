import { dateColumn, textColumn } from '../columns.js'
import { defineTable } from '../define-table.js'
import { communeCode, nameOfCommune } from './columns.js'

/** The list of ORT conventions: one row for each commune that signed, or prepares, one. */
export const ortTable = defineTable({
  id: 'ort',
  version: '2026-07',
  label: { fr: "liste des conventions d'ORT", en: 'list of ORT conventions' },
  columns: {
    'Code INSEE': communeCode(),
    Commune: nameOfCommune({ optional: true }),
    'Signée ?': textColumn({
      optional: true,
      names: ['signee', 'etat', 'statut', 'état de la convention'],
      label: { fr: 'état de la convention', en: 'state of the convention' },
    }),
    'Si signée, date de signature': dateColumn({
      names: ['date de signature', 'date_signature', 'signature'],
      from: '2018-11-23',
      until: 'asOf',
      language: 'fr',
      label: { fr: 'date de signature', en: 'day of signature' },
    }),
  },
  rules: [
    { rule: 'name-differs', columns: { commune: 'Code INSEE', name: 'Commune' } },
    {
      rule: 'needed-when',
      columns: { when: 'Signée ?', needed: 'Si signée, date de signature' },
      options: { is: 'Signée' },
    },
    { rule: 'unique', columns: { key: 'Code INSEE' } },
    {
      rule: 'as-listed',
      columns: { commune: 'Code INSEE', signed: 'Si signée, date de signature' },
      options: { list: 'ort' },
    },
    { rule: 'complete', columns: { commune: 'Code INSEE' }, options: { list: 'ort' } },
  ],
})
