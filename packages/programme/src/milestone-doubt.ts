import type { Localized, Source } from '@petites-villes/core'
import { programmeSources as read } from './sources.js'

/** What keeps an answer about milestones from being sure. */
export type MilestoneDoubt =
  | 'data-older-than-day'
  | 'membership-unknown'
  | 'earlier-membership-unknown'
  | 'selection-day-unpublished'
  | 'adhesion-day-unpublished'
  | 'adhesion-day-impossible'
  | 'ort-day-unpublished'
  | 'ort-day-impossible'
  | 'ort-unknown'
  | 'ort-before-adhesion'
  | 'framework-presumed-from-ort'
  | 'framework-without-ort'
  | 'extension-unknown'

/** A doubt in words, with what it rests on. */
export interface MilestoneDoubtText {
  readonly text: Localized
  readonly sources: readonly Source[]
}

/** Each doubt explained to people. */
export const milestoneDoubts: Readonly<Record<MilestoneDoubt, MilestoneDoubtText>> = {
  'data-older-than-day': {
    text: {
      fr: "Les données sont plus anciennes que le jour demandé : une signature plus récente n'y est pas.",
      en: 'The data are older than the day asked about: a more recent signature is not in them.',
    },
    sources: [],
  },
  'membership-unknown': {
    text: {
      fr: 'Les données ne disent pas si la commune est dans le programme.',
      en: 'The data do not say whether the town is in the programme.',
    },
    sources: [],
  },
  'earlier-membership-unknown': {
    text: {
      fr: 'La liste ne nomme que les communes du jour où elle fut établie : elle ne dit pas si celle-ci en a fait partie plus tôt.',
      en: 'The list names the towns of the day it was drawn up: it does not say whether this one was in it earlier.',
    },
    sources: [read['anct-liste-2026']],
  },
  'selection-day-unpublished': {
    text: {
      fr: "Les communes ont été choisies à la fin de 2020, quelques-unes plus tard ; le jour de chaque choix n'est pas publié.",
      en: 'Towns were chosen at the end of 2020, a few of them later; the day of each choice is not published.',
    },
    sources: [read['anem-pvd-montagne'], read['anct-liste-2026']],
  },
  'adhesion-day-unpublished': {
    text: {
      fr: "La date de la convention d'adhésion n'est pas publiée : le délai de dix-huit mois ne peut pas être calculé.",
      en: 'The date of the adhesion convention is not published: the term of eighteen months cannot be counted.',
    },
    sources: [read['anct-liste-2026']],
  },
  'adhesion-day-impossible': {
    text: {
      fr: "La date d'adhésion publiée ne peut pas être juste (avant le lancement du programme, ou après la liste qui la donne) : elle est laissée de côté.",
      en: 'The published date of adhesion cannot be right (before the launch of the programme, or after the list that gives it): it is left aside.',
    },
    sources: [read['anct-liste-2026']],
  },
  'ort-day-unpublished': {
    text: {
      fr: "La date de signature de l'ORT n'est pas publiée.",
      en: 'The date on which the ORT was signed is not published.',
    },
    sources: [read['dgaln-ort-2026']],
  },
  'ort-day-impossible': {
    text: {
      fr: "La date publiée de l'ORT est postérieure à la liste qui la donne : l'ORT est tenue pour signée, sa date pour inconnue.",
      en: 'The published date of the ORT is later than the list that gives it: the ORT is taken as signed, its date as unknown.',
    },
    sources: [read['dgaln-ort-2026']],
  },
  'ort-unknown': {
    text: {
      fr: 'Les données ne disent pas si une ORT est signée.',
      en: 'The data do not say whether an ORT is signed.',
    },
    sources: [],
  },
  'ort-before-adhesion': {
    text: {
      fr: "L'ORT a été signée avant l'adhésion au programme. Elle produit ses effets, mais ne prouve pas de convention-cadre : un avenant a pu en tenir lieu, sans date publiée.",
      en: 'The ORT was signed before the town joined the programme. It has its effects but proves no framework convention: an amendment may have served as one, without a published date.',
    },
    sources: [read['dgaln-ort-2026']],
  },
  'framework-presumed-from-ort': {
    text: {
      fr: "La date des conventions-cadres n'est pas publiée. Une ORT signée depuis l'adhésion fait présumer qu'il s'agit d'elle, sans le prouver.",
      en: 'The dates of framework conventions are not published. An ORT signed since the adhesion is presumed to be one, which proves nothing.',
    },
    sources: [read['anct-mode-emploi'], read['dgaln-ort-2026']],
  },
  'framework-without-ort': {
    text: {
      fr: "Une convention-cadre peut être signée sans valoir ORT, par exemple quand la ville principale de l'intercommunalité ne la signe pas : l'absence d'ORT ne prouve pas l'absence de convention-cadre.",
      en: 'A framework convention may be signed without amounting to an ORT, for instance when the main town of the intercommunal body does not sign it: no ORT does not prove no framework convention.',
    },
    sources: [read['modele-convention-cadre'], read['apvf-2023-11']],
  },
  'extension-unknown': {
    text: {
      fr: "Le délai a pu être prolongé : en mai 2023, l'État demandait encore à toutes les communes de signer avant le 1er janvier 2024.",
      en: 'The term may have been extended: in May 2023 the State was still asking all towns to sign before 1 January 2024.',
    },
    sources: [read['maire-info-2023-06']],
  },
}
