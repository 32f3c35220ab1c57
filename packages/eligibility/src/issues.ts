import { civilDateSentences, type IssueParams, type IssueSentences } from '@petites-villes/core'

const given = (p: IssueParams): string => String(p.given)

function listed(params: unknown, or: string): string {
  const names = (Array.isArray(params) ? params : []).map(name => `« ${String(name)} »`)
  const text =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`
  return or === 'or' ? text.replaceAll('« ', '"').replaceAll(' »', '"') : text
}

const meant = {
  fr: (p: IssueParams) =>
    listed(p.suggestions, 'ou') ? ` Vouliez-vous dire ${listed(p.suggestions, 'ou')} ?` : '',
  en: (p: IssueParams) =>
    listed(p.suggestions, 'or') ? ` Did you mean ${listed(p.suggestions, 'or')}?` : '',
}

/** What the issues of this package say, in French and in English. */
export const eligibilitySentences: IssueSentences = {
  ...civilDateSentences,
  'fact/not-an-object': {
    fr: p => `Les faits s'écrivent comme un objet { fait: valeur }, et non ${given(p)}.`,
    en: p => `Facts are an object { fact: value }, not ${given(p)}.`,
  },
  'fact/no-such-fact': {
    fr: p => `Le fait « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no fact "${given(p)}".${meant.en(p)}`,
  },
  'fact/never-absent': {
    fr: () => "Ce fait existe toujours : laissez-le de côté s'il est inconnu.",
    en: () => 'This fact always exists: leave it out when it is unknown.',
  },
  'fact/no-such-reason': {
    fr: p => `« ${given(p)} » n'est pas un motif ; choisissez ${listed(p.choices, 'ou')}.`,
    en: p => `"${given(p)}" is not a reason; choose ${listed(p.choices, 'or')}.`,
  },
  'fact/not-a-truth-value': {
    fr: p => `Répondez par oui ou par non, et non « ${given(p)} ».`,
    en: p => `Answer yes or no, not "${given(p)}".`,
  },
  'fact/not-a-number': {
    fr: p => `« ${given(p)} » n'est pas un nombre.`,
    en: p => `"${given(p)}" is not a number.`,
  },
  'fact/not-whole': {
    fr: p => `Il faut un nombre entier, et non ${given(p)}.`,
    en: p => `A whole number is needed, not ${given(p)}.`,
  },
  'fact/not-whole-cents': {
    fr: p => `Un montant s'exprime en centimes entiers, et non ${given(p)}.`,
    en: p => `An amount is in whole cents, not ${given(p)}.`,
  },
  'fact/too-small': {
    fr: p => `La valeur ${given(p)} est trop petite : le minimum est ${String(p.min)}.`,
    en: p => `The value ${given(p)} is too small: the minimum is ${String(p.min)}.`,
  },
  'fact/too-large': {
    fr: p => `La valeur ${given(p)} est trop grande : le maximum est ${String(p.max)}.`,
    en: p => `The value ${given(p)} is too large: the maximum is ${String(p.max)}.`,
  },
  'fact/not-a-choice': {
    fr: p => `« ${given(p)} » ne convient pas ; choisissez ${listed(p.choices, 'ou')}.`,
    en: p => `"${given(p)}" will not do; choose ${listed(p.choices, 'or')}.`,
  },
  'fact/not-text': {
    fr: p => `Il faut un texte, et non ${given(p)}.`,
    en: p => `A text is needed, not ${given(p)}.`,
  },
  'fact/wrong-shape': {
    fr: p => `« ${given(p)} » n'a pas la forme attendue (${String(p.pattern)}).`,
    en: p => `"${given(p)}" does not have the expected shape (${String(p.pattern)}).`,
  },
  'fact/not-a-list': {
    fr: p => `Il faut une liste, et non ${given(p)}.`,
    en: p => `A list is needed, not ${given(p)}.`,
  },
}
