import type { Localized } from '@petites-villes/core'

/** Why something of an offer does not fit into a row of dispositif-aide. */
export const dispositifLoss = {
  english: { fr: 'Le schéma n’a que le français.', en: 'The schema has French only.' },
  noField: { fr: 'Le schéma n’a pas de champ pour cela.', en: 'The schema has no field for this.' },
  target: {
    fr: 'Les cibles n’ont que quatre valeurs : la plus proche est écrite, s’il y en a une.',
    en: 'Targets have four values only: the nearest one is written, if any.',
  },
  rule: {
    fr: 'L’éligibilité est un texte libre : plus aucun programme ne peut l’évaluer.',
    en: 'Eligibility is free text: no program can evaluate it any more.',
  },
  otherVersion: {
    fr: 'Seule la règle en vigueur à la date examinée est dite.',
    en: 'Only the rule in force on the day examined is said.',
  },
  funding: {
    fr: 'Le schéma n’a ni taux ni montant : ils sont dits dans la description.',
    en: 'The schema has neither rates nor amounts: the description says them.',
  },
  span: {
    fr: 'Une ligne n’a qu’une période : celle de la date examinée.',
    en: 'A row has one span only: that of the day examined.',
  },
  unconfirmed: {
    fr: 'Une période non confirmée n’a pas de place : aucune date n’est écrite.',
    en: 'An unconfirmed span has no place: no day is written.',
  },
  note: { fr: 'Une période n’y porte ni note ni source.', en: 'A span has neither note nor source there.' },
  source: {
    fr: 'D’une source, seule l’adresse de la première et le jour de lecture trouvent leur place.',
    en: 'Of the sources, only the address of the first one and the day of reading have a place.',
  },
  cut: {
    fr: 'Le texte dépasse la longueur permise : la fin est coupée entre deux mots.',
    en: 'The text is longer than allowed: its end is cut between two words.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** What a person has to know of a row. */
export const dispositifNotices = {
  pattern: {
    fr: 'Le motif du schéma 0.2.0, ^[A-Z]+-\\d+(\\|[A-Z]+-\\d+)*$, refuse les codes de la Corse (2A, 2B), qui sont justes : le code juste est écrit.',
    en: 'The pattern of schema 0.2.0, ^[A-Z]+-\\d+(\\|[A-Z]+-\\d+)*$, refuses the codes of Corsica (2A, 2B), which are right: the right code is written.',
  },
  code: {
    fr: 'Ce code ne désigne aucun territoire de ce niveau ; il est écrit tel quel.',
    en: 'This code has not the shape of a territory of this level; it is written as it is.',
  },
  id: { fr: 'L’identifiant doit être un UUID.', en: 'The identifier has to be a UUID.' },
  noHolder: {
    fr: 'Aucun porteur n’est connu : la liste est vide.',
    en: 'No holder is known: the list is empty.',
  },
} as const satisfies Readonly<Record<string, Localized>>
