import {
  dateColumn,
  eurosColumn,
  identifierColumn,
  offerIdColumn,
  partnerIdColumn,
  textColumn,
  themeColumn,
  urlColumn,
} from '../columns.js'
import { defineTable } from '../define-table.js'
import { communeCode } from './columns.js'

/** Experience reports as a table: what towns did, and what came of it. */
export const experienceReportsTable = defineTable({
  id: 'experience-reports',
  version: '1',
  label: { fr: "retours d'expérience", en: 'experience reports' },
  columns: {
    id: identifierColumn({
      required: true,
      names: ['identifiant'],
      label: { fr: 'identifiant stable', en: 'stable identifier' },
    }),
    titre: textColumn({
      required: true,
      maxLength: 255,
      names: ['title'],
      label: { fr: 'titre', en: 'title' },
    }),
    communes: communeCode({ separator: '|', names: ['towns', 'commune', 'code_insee', 'codes_insee'] }),
    themes: themeColumn({
      required: true,
      separator: '|',
      names: ['thematiques', 'theme'],
      label: { fr: 'thèmes', en: 'themes' },
    }),
    debut: dateColumn({
      required: true,
      names: ['date_debut', 'start'],
      label: { fr: 'début', en: 'first day' },
    }),
    fin: dateColumn({ optional: true, names: ['date_fin', 'end'], label: { fr: 'fin', en: 'end' } }),
    resume: textColumn({
      required: true,
      maxLength: 20_000,
      names: ['summary'],
      label: { fr: 'résumé', en: 'summary' },
    }),
    resultat: textColumn({
      optional: true,
      maxLength: 20_000,
      names: ['outcome', 'bilan'],
      label: { fr: 'résultat', en: 'outcome' },
    }),
    cout: eurosColumn({
      optional: true,
      min: 0,
      names: ['cost', 'montant'],
      label: { fr: 'coût', en: 'cost' },
    }),
    partenaires: partnerIdColumn({
      optional: true,
      separator: '|',
      names: ['partners'],
      label: { fr: 'partenaires', en: 'partners' },
    }),
    offres: offerIdColumn({
      optional: true,
      separator: '|',
      names: ['offers'],
      label: { fr: 'offres mobilisées', en: 'offers used' },
    }),
    source: urlColumn({
      required: true,
      names: ['url', 'lien'],
      label: { fr: 'où le lire', en: 'where to read it' },
    }),
    publie_le: dateColumn({
      required: true,
      until: 'asOf',
      names: ['date_publication', 'published_on'],
      label: { fr: 'jour de publication', en: 'day of publication' },
    }),
    auteur: textColumn({
      required: true,
      maxLength: 255,
      names: ['author'],
      label: { fr: 'auteur', en: 'author' },
    }),
    licence: textColumn({ required: true, maxLength: 100, label: { fr: 'licence', en: 'licence' } }),
  },
  rules: [
    { rule: 'unique', columns: { key: 'id' } },
    { rule: 'end-before-start', columns: { start: 'debut', end: 'fin' } },
    { rule: 'end-before-start', columns: { start: 'debut', end: 'publie_le' } },
  ],
})
