import type { Localized } from '@petites-villes/core'

/** Why something of an offer or of a partner does not fit into CPSV-AP 3.2 and CCCEV 2. */
export const cpsvLoss = {
  operator: {
    fr: 'CCCEV 2 n’a plus de valeur attendue, minimale ou maximale : la comparaison ne reste que dans le titre.',
    en: 'CCCEV 2 has no expected, least or greatest value any more: the comparison stays in the title only.',
  },
  combination: {
    fr: 'CCCEV 2 emboîte les exigences sans dire si toutes, une seule ou aucune doit être remplie : seul un concept de ce catalogue le dit.',
    en: 'CCCEV 2 nests requirements without saying whether all, one or none has to be met: only a concept of this catalogue says it.',
  },
  assumption: {
    fr: 'La valeur supposée faute de réponse ne reste que dans le titre.',
    en: 'The value supposed for want of an answer stays in the title only.',
  },
  otherVersion: {
    fr: 'Seule la règle en vigueur à la date examinée est écrite.',
    en: 'Only the rule in force on the day examined is written.',
  },
  funding: {
    fr: 'Aucun profil d’application ne dit les taux ni les montants d’une aide.',
    en: 'No application profile has the rates or amounts of an aid.',
  },
  days: {
    fr: 'Aucun profil d’application ne dit les dates d’ouverture et de clôture.',
    en: 'No application profile has opening and closing days.',
  },
  noProperty: {
    fr: 'Le profil n’a pas de propriété pour cela.',
    en: 'The profile has no property for this.',
  },
  outside: {
    fr: 'L’offre citée n’est pas dans ce graphe : un lien ne mènerait nulle part.',
    en: 'The offer named is not in this graph: a link would lead nowhere.',
  },
  source: {
    fr: 'Le profil ne lie une offre qu’à des textes de droit : cette source n’en est pas un.',
    en: 'The profile links an offer to legal texts only, and this source is none.',
  },
  checked: {
    fr: 'D’une source, le jour de lecture et la confiance n’ont pas de place.',
    en: 'Of a source, the day of reading and the confidence have no place.',
  },
  territory: {
    fr: 'Le profil demande un lieu et non un niveau : le pays est écrit pour tous.',
    en: 'The profile asks for a place and not for a level: the country is written for all.',
  },
} as const satisfies Readonly<Record<string, Localized>>

export const cpsvNotices = {
  authority: {
    fr: 'cv:hasCompetentAuthority est obligatoire, et aucun partenaire de l’offre n’est connu.',
    en: 'cv:hasCompetentAuthority is mandatory, and no partner of the offer is known.',
  },
  partner: {
    fr: 'Ce partenaire est cité et n’est pas dans la liste donnée : sa fiche vient du catalogue.',
    en: 'This partner is named and is not in the list given: its entry comes from the catalogue.',
  },
} as const satisfies Readonly<Record<string, Localized>>
