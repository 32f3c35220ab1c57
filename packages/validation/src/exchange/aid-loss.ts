import type { Localized } from '@petites-villes/core'

/** Why something of an offer does not fit into an aid, or the other way round. */
export const aidLoss = {
  theme: {
    fr: 'Aucune catégorie d’Aides-territoires n’a été donnée pour ce thème.',
    en: 'No category of Aides-territoires was given for this theme.',
  },
  applicant: {
    fr: 'La liste des publics ne distingue pas ce demandeur : le plus proche est écrit, s’il y en a un.',
    en: 'The list of audiences does not tell this applicant apart: the nearest one is written, if any.',
  },
  kind: {
    fr: 'La liste des types d’aide n’a pas cette nature : la plus proche est écrite, s’il y en a une.',
    en: 'The list of aid types does not have this kind: the nearest one is written, if any.',
  },
  role: {
    fr: 'Une aide ne nomme que des financeurs et des instructeurs.',
    en: 'An aid names only those who pay and those who examine.',
  },
  partnerName: {
    fr: 'Une aide nomme ses porteurs sans identifiant, et ce nom ne ramène pas au même partenaire.',
    en: 'An aid names its backers without an identifier, and this name does not lead back to the same partner.',
  },
  order: {
    fr: 'Une aide range les financeurs puis les instructeurs : l’ordre entre eux se perd.',
    en: 'An aid lists those who pay, then those who examine: the order between them is lost.',
  },
  span: {
    fr: 'Une aide n’a qu’une période de dépôt : celle de la date examinée.',
    en: 'An aid has one span for applications: that of the day examined.',
  },
  unconfirmed: {
    fr: 'Une aide ne sait pas dire qu’une période n’est pas confirmée : aucune date n’est écrite.',
    en: 'An aid cannot say that a span is unconfirmed: no day is written.',
  },
  day: {
    fr: 'La veille ou le lendemain de ce jour sort du calendrier.',
    en: 'The day before or after this one is outside the calendar.',
  },
  empty: {
    fr: 'Une période sans début ni fin ne laisse rien à écrire.',
    en: 'A span without start or end leaves nothing to write.',
  },
  note: { fr: 'Une période n’y porte ni note ni source.', en: 'A span has neither note nor source there.' },
  term: {
    fr: 'Une aide n’a qu’un taux bas et un taux haut, en pour cent entiers, et une phrase : assiette, plafond, conditions et sources ne sont plus des données.',
    en: 'An aid has one lower and one upper rate, in whole percent, and a sentence: base, cap, conditions and sources are data no more.',
  },
  rate: {
    fr: 'Un taux s’écrit en pour cent entiers, de 0 à 100.',
    en: 'A rate is written in whole percent, from 0 to 100.',
  },
  cut: { fr: 'Le texte est trop long : la fin est coupée.', en: 'The text is too long: its end is cut.' },
  tooLong: {
    fr: 'Le texte est trop long pour son champ : il n’est pas écrit.',
    en: 'The text is too long for its field: it is not written.',
  },
  blank: {
    fr: 'Un texte vide ne se distingue pas d’un texte absent.',
    en: 'An empty text is as good as none.',
  },
  source: {
    fr: 'D’une source, seule l’adresse de la première trouve sa place.',
    en: 'Of the sources, only the address of the first one has a place.',
  },
  rule: {
    fr: 'Les conditions deviennent de la prose : plus aucun programme ne peut les évaluer.',
    en: 'The conditions become prose: no program can evaluate them any more.',
  },
  otherVersion: {
    fr: 'Seule la règle en vigueur à la date examinée est dite.',
    en: 'Only the rule in force on the day examined is said.',
  },
  english: { fr: 'Le format n’a que le français.', en: 'The format has French only.' },
  noField: { fr: 'Le format n’a pas de champ pour cela.', en: 'The format has no field for this.' },
  noPlace: { fr: 'Une offre n’a pas de place pour cela.', en: 'An offer has no place for this.' },
  choice: {
    fr: 'Ce choix ne correspond sûrement à aucun de ceux d’une offre.',
    en: 'This choice surely matches none of those of an offer.',
  },
  secondKind: { fr: 'Une offre n’a qu’une nature.', en: 'An offer has one kind only.' },
  lowerOnly: {
    fr: 'Un taux plancher sans taux maximal ne dit pas combien une offre apporte.',
    en: 'A lowest rate without an upper one does not say what an offer brings.',
  },
  foreignId: {
    fr: 'Ce numéro n’a de sens que dans la base d’Aides-territoires.',
    en: 'This number means something in the database of Aides-territoires only.',
  },
} as const satisfies Readonly<Record<string, Localized>>
