import {
  partnerRoleLabels,
  partnerRoles,
  territoriesOfAction,
  territoryOfActionLabels,
} from '@petites-villes/partners'
import {
  choiceColumn,
  emailColumn,
  identifierColumn,
  phoneColumn,
  sirenColumn,
  siretColumn,
  textColumn,
  urlColumn,
} from '../columns.js'
import { defineTable } from '../define-table.js'

/** A list of the bodies that carry a programme: who they are, what they do, where, and how to reach them. */
export const partnersTable = defineTable({
  id: 'partners',
  version: '1',
  label: { fr: 'liste de partenaires', en: 'list of partners' },
  columns: {
    id: identifierColumn({
      required: true,
      names: ['identifiant', 'code'],
      label: { fr: 'identifiant stable', en: 'stable identifier' },
    }),
    nom: textColumn({
      required: true,
      maxLength: 255,
      names: ['name', 'raison_sociale', 'denomination'],
      label: { fr: 'nom officiel', en: 'official name' },
    }),
    sigle: textColumn({
      optional: true,
      maxLength: 30,
      names: ['acronyme'],
      label: { fr: 'sigle', en: 'acronym' },
    }),
    siren: sirenColumn({ optional: true, names: ['n_siren'], label: { fr: 'SIREN', en: 'SIREN' } }),
    siret: siretColumn({ optional: true, names: ['n_siret'], label: { fr: 'SIRET', en: 'SIRET' } }),
    roles: choiceColumn(
      partnerRoles.map(role => partnerRoleLabels[role].fr),
      {
        required: true,
        separator: '|',
        names: ['role'],
        label: { fr: 'rôles dans le programme', en: 'roles in the programme' },
      },
    ),
    territoire: choiceColumn(
      territoriesOfAction.map(territory => territoryOfActionLabels[territory].fr),
      {
        optional: true,
        names: ['perimetre'],
        label: { fr: "territoire d'action", en: 'territory of action' },
      },
    ),
    site: urlColumn({
      optional: true,
      names: ['url', 'site_web', 'lien'],
      label: { fr: 'site', en: 'web site' },
    }),
    telephone: phoneColumn({ optional: true, names: ['tel'], label: { fr: 'téléphone', en: 'telephone' } }),
    courriel: emailColumn({
      optional: true,
      names: ['email', 'mail', 'adresse_mail'],
      label: { fr: 'courriel', en: 'e-mail' },
    }),
  },
  rules: [
    { rule: 'unique', columns: { key: 'id' } },
    { rule: 'siret-of-siren', columns: { siret: 'siret', siren: 'siren' } },
    { rule: 'one-of-required', columns: { columns: ['site', 'telephone', 'courriel'] } },
  ],
})
