import { applicants, offerKinds } from '@petites-villes/offers'
import { pillars } from '@petites-villes/programme'
import {
  choiceColumn,
  dateColumn,
  eurosColumn,
  identifierColumn,
  partnerIdColumn,
  percentColumn,
  textColumn,
  themeColumn,
  urlColumn,
} from '../columns.js'
import { defineTable } from '../define-table.js'

/** A catalogue of support offers as a table: one row an offer. */
export const offersTable = defineTable({
  id: 'offers',
  version: '1',
  label: { fr: "catalogue d'offres d'accompagnement", en: 'catalogue of support offers' },
  columns: {
    id: identifierColumn({
      required: true,
      names: ['identifiant'],
      label: { fr: 'identifiant stable', en: 'stable identifier' },
    }),
    nom: textColumn({
      required: true,
      maxLength: 255,
      names: ['name', 'titre'],
      label: { fr: 'nom', en: 'name' },
    }),
    resume: textColumn({
      required: true,
      maxLength: 5000,
      names: ['summary', 'description'],
      label: { fr: 'résumé', en: 'summary' },
    }),
    pilier: choiceColumn(
      pillars.map(({ id }) => id),
      {
        optional: true,
        names: ['pillar'],
        label: { fr: 'pilier du programme', en: 'pillar of the programme' },
      },
    ),
    nature: choiceColumn(offerKinds, {
      required: true,
      names: ['kind', 'type', 'type_aide'],
      label: { fr: "nature de l'aide", en: 'kind of support' },
    }),
    themes: themeColumn({
      required: true,
      separator: '|',
      names: ['thematiques', 'theme'],
      label: { fr: 'thèmes', en: 'themes' },
    }),
    beneficiaires: choiceColumn(applicants, {
      required: true,
      separator: '|',
      names: ['applicants', 'cibles', 'porteurs'],
      label: { fr: 'qui peut demander', en: 'who may apply' },
    }),
    partenaires: partnerIdColumn({
      required: true,
      separator: '|',
      names: ['partners', 'financeurs'],
      label: { fr: 'partenaires', en: 'partners' },
    }),
    ouverture: dateColumn({
      optional: true,
      names: ['date_ouverture', 'opens_on', 'start_date'],
      label: { fr: 'premier jour des demandes', en: 'first day for applying' },
    }),
    cloture: dateColumn({
      optional: true,
      names: ['date_cloture', 'closes_on', 'submission_deadline'],
      label: { fr: 'dernier jour des demandes', en: 'last day for applying' },
    }),
    taux_min: percentColumn({ optional: true, label: { fr: 'taux minimal, en %', en: 'least rate, in %' } }),
    taux_max: percentColumn({
      optional: true,
      names: ['taux'],
      label: { fr: 'taux maximal, en %', en: 'highest rate, in %' },
    }),
    plafond: eurosColumn({
      optional: true,
      min: 0,
      names: ['montant_max'],
      label: { fr: "plafond de l'aide, en euros", en: 'cap of the support, in euros' },
    }),
    source: urlColumn({
      required: true,
      names: ['url', 'url_source', 'lien'],
      label: { fr: 'page officielle', en: 'official page' },
    }),
    verifie_le: dateColumn({
      optional: true,
      until: 'asOf',
      names: ['checked_on', 'date_mise_a_jour'],
      label: { fr: 'jour de la dernière vérification', en: 'day of the last check' },
    }),
  },
  rules: [
    { rule: 'unique', columns: { key: 'id' } },
    { rule: 'end-before-start', columns: { start: 'ouverture', end: 'cloture' } },
    { rule: 'max-below-min', columns: { min: 'taux_min', max: 'taux_max' } },
  ],
})
