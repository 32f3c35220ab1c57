import { civilDateSentences, type IssueParams, type IssueSentences } from '@petites-villes/core'
import { partnerSentences } from '@petites-villes/partners'
import { communeCodeSentences } from '@petites-villes/towns'

const given = (p: IssueParams): string => String(p.given)
const near = (p: IssueParams): string => (Array.isArray(p.suggestions) ? p.suggestions.join(', ') : '')
const meant = {
  fr: (p: IssueParams): string => near(p) && ` Vouliez-vous dire ${near(p)} ?`,
  en: (p: IssueParams): string => near(p) && ` Did you mean ${near(p)}?`,
}

/** What the problems of an experience report say, in French and in English. */
export const reportSentences: IssueSentences = {
  ...civilDateSentences,
  ...communeCodeSentences,
  ...partnerSentences,
  'report/not-an-object': {
    fr: p => `Il faut un objet, et non ${given(p)}.`,
    en: p => `An object is needed, not ${given(p)}.`,
  },
  'report/not-a-list': {
    fr: p => `Il faut une liste, et non ${given(p)}.`,
    en: p => `A list is needed, not ${given(p)}.`,
  },
  'report/not-text': {
    fr: p => `Il faut un texte, et non ${given(p)}.`,
    en: p => `A text is needed, not ${given(p)}.`,
  },
  'report/empty-text': { fr: () => 'Ce texte est vide.', en: () => 'This text is empty.' },
  'report/text-too-long': {
    fr: p => `Ce texte est trop long : ${String(p.most)} caractères au plus.`,
    en: p => `This text is too long: at most ${String(p.most)} characters.`,
  },
  'report/empty-list': {
    fr: () => 'Il faut au moins un élément.',
    en: () => 'At least one item is needed.',
  },
  'report/repeated': {
    fr: p => `« ${given(p)} » est répété.`,
    en: p => `"${given(p)}" is repeated.`,
  },
  'report/missing-property': {
    fr: p => `La propriété « ${String(p.property)} » manque.`,
    en: p => `The property "${String(p.property)}" is missing.`,
  },
  'report/unknown-property': {
    fr: p => `La propriété « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no property "${given(p)}".${meant.en(p)}`,
  },
  'report/unknown-format': {
    fr: p => `Le format « ${given(p)} » est inconnu.${meant.fr(p)}`,
    en: p => `The format "${given(p)}" is unknown.${meant.en(p)}`,
  },
  'report/unknown-theme': {
    fr: p => `« ${given(p)} » n'est pas un thème du programme.${meant.fr(p)}`,
    en: p => `"${given(p)}" is not a theme of the programme.${meant.en(p)}`,
  },
  'report/not-an-id': {
    fr: p => `« ${given(p)} » n'est pas un identifiant : minuscules, chiffres et traits d'union.`,
    en: p => `"${given(p)}" is not an identifier: small letters, digits and hyphens.`,
  },
  'report/duplicate-id': {
    fr: p => `L'identifiant « ${given(p)} » est déjà celui du retour d'expérience n° ${Number(p.first) + 1}.`,
    en: p => `The identifier "${given(p)}" is already that of report no. ${Number(p.first) + 1}.`,
  },
  'report/empty-period': {
    fr: p => `La période s'achève le ${String(p.to)}, avant d'avoir commencé le ${String(p.from)}.`,
    en: p => `The period is over on ${String(p.to)}, before it began on ${String(p.from)}.`,
  },
  'report/published-before-start': {
    fr: p => `Publié le ${given(p)}, avant le début de ce qui est raconté, le ${String(p.from)}.`,
    en: p => `Published on ${given(p)}, before what it tells of began on ${String(p.from)}.`,
  },
  'report/not-cents': {
    fr: p => `Un coût s'écrit en centimes entiers, à partir de 0, et non ${given(p)}.`,
    en: p => `A cost is in whole cents, from 0 on, not ${given(p)}.`,
  },
  'report/not-an-address': {
    fr: p => `« ${given(p)} » n'est pas une adresse https.`,
    en: p => `"${given(p)}" is not an https address.`,
  },
}
