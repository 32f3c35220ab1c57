import { civilDateSentences, type IssueParams, type IssueSentences } from '@petites-villes/core'
import { lintSentences } from './lint/sentences.js'
import { joined } from './sentence-parts.js'
import { sqlSentences } from './sql/sentences.js'

const given = (p: IssueParams): string => String(p.given)

function listed(params: unknown, or: string): string {
  const names = (Array.isArray(params) ? params : []).map(name => `« ${String(name)} »`)
  const text = joined(names, or)
  return or === 'or' ? text.replaceAll('« ', '"').replaceAll(' »', '"') : text
}

const meant = {
  fr: (p: IssueParams) =>
    listed(p.suggestions, 'ou') ? ` Vouliez-vous dire ${listed(p.suggestions, 'ou')} ?` : '',
  en: (p: IssueParams) =>
    listed(p.suggestions, 'or') ? ` Did you mean ${listed(p.suggestions, 'or')}?` : '',
}

/** What the issues of this package say, in French and in English. */
export const eligibilitySentences: IssueSentences = /* @__PURE__ */ (() => ({
  ...civilDateSentences,
  ...lintSentences,
  ...sqlSentences,
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
  'rule/not-json': {
    fr: p => `Ce texte n'est pas du JSON : ${String(p.reason)}.`,
    en: p => `This text is not JSON: ${String(p.reason)}.`,
  },
  'rule/not-an-object': {
    fr: p => `Il faut un objet JSON ici, et non ${given(p)}.`,
    en: p => `A JSON object is needed here, not ${given(p)}.`,
  },
  'rule/not-a-list': {
    fr: p => `Il faut une liste ici, et non ${given(p)}.`,
    en: p => `A list is needed here, not ${given(p)}.`,
  },
  'rule/not-text': {
    fr: p => `Il faut un texte ici, et non ${given(p)}.`,
    en: p => `A text is needed here, not ${given(p)}.`,
  },
  'rule/empty-text': {
    fr: () => 'Ce texte est vide.',
    en: () => 'This text is empty.',
  },
  'rule/not-a-count': {
    fr: p => `Il faut un nombre entier, zéro ou plus, et non ${given(p)}.`,
    en: p => `A whole number, zero or more, is needed, not ${given(p)}.`,
  },
  'rule/not-a-number': {
    fr: p => `${given(p)} n'est pas un nombre qui s'écrive en JSON.`,
    en: p => `${given(p)} is no number that JSON can write.`,
  },
  'rule/not-a-value': {
    fr: p => `Une valeur est un texte, un nombre, vrai ou faux, ou une liste de textes, et non ${given(p)}.`,
    en: p => `A value is a text, a number, true or false, or a list of texts, not ${given(p)}.`,
  },
  'rule/not-true': {
    fr: p => `« asOf » s'écrit avec la valeur true, et non ${given(p)}.`,
    en: p => `"asOf" is written with the value true, not ${given(p)}.`,
  },
  'rule/not-an-operand': {
    fr: p => `Un opérande porte exactement une de ces propriétés : ${listed(p.choices, 'ou')}.`,
    en: p => `An operand has exactly one of these properties: ${listed(p.choices, 'or')}.`,
  },
  'rule/nothing-to-compute': {
    fr: () => 'Un calcul porte sur une valeur au moins.',
    en: () => 'A computation needs at least one value.',
  },
  'rule/missing-property': {
    fr: p => `La propriété « ${String(p.property)} » manque.`,
    en: p => `The property "${String(p.property)}" is missing.`,
  },
  'rule/unknown-property': {
    fr: p => `La propriété « ${given(p)} » n'a pas de sens ici.${meant.fr(p)}`,
    en: p => `The property "${given(p)}" means nothing here.${meant.en(p)}`,
  },
  'rule/unknown-op': {
    fr: p => `L'opérateur « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no operator "${given(p)}".${meant.en(p)}`,
  },
  'rule/unknown-computation': {
    fr: p => `Le calcul « ${given(p)} » n'existe pas ; choisissez ${listed(p.choices, 'ou')}.`,
    en: p => `There is no computation "${given(p)}"; choose ${listed(p.choices, 'or')}.`,
  },
  'rule/unknown-reason': {
    fr: p => `« ${given(p)} » n'est pas un motif ; choisissez ${listed(p.choices, 'ou')}.`,
    en: p => `"${given(p)}" is not a reason; choose ${listed(p.choices, 'or')}.`,
  },
  'rule/too-deep': {
    fr: p => `La règle s'imbrique sur plus de ${String(p.most)} niveaux, ou se contient elle-même.`,
    en: p => `The rule nests more than ${String(p.most)} levels deep, or contains itself.`,
  },
  'rule/too-large': {
    fr: p => `La règle compte plus de ${String(p.most)} éléments.`,
    en: p => `The rule has more than ${String(p.most)} parts.`,
  },
  'rule/expands-too-far': {
    fr: p => `Avec ses critères écrits en entier, la règle compte plus de ${String(p.most)} éléments.`,
    en: p => `With its criteria written out, the rule has more than ${String(p.most)} parts.`,
  },
  'rule/expands-too-deep': {
    fr: p => `Avec ses critères écrits en entier, la règle s'imbrique sur plus de ${String(p.most)} niveaux.`,
    en: p => `With its criteria written out, the rule nests more than ${String(p.most)} levels deep.`,
  },
  'rule/list-too-long': {
    fr: p => `La liste compte ${given(p)} éléments ; le maximum est ${String(p.most)}.`,
    en: p => `The list has ${given(p)} items; the maximum is ${String(p.most)}.`,
  },
  'rule/text-too-long': {
    fr: p => `Le texte compte ${given(p)} caractères ; le maximum est ${String(p.most)}.`,
    en: p => `The text has ${given(p)} characters; the maximum is ${String(p.most)}.`,
  },
  'rule/no-such-fact': {
    fr: p => `Le fait « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no fact "${given(p)}".${meant.en(p)}`,
  },
  'rule/no-such-parameter': {
    fr: p => `Le paramètre « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no parameter "${given(p)}".${meant.en(p)}`,
  },
  'rule/no-such-criterion': {
    fr: p => `Le critère « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no criterion "${given(p)}".${meant.en(p)}`,
  },
  'rule/never-absent': {
    fr: p => `Le fait « ${given(p)} » existe toujours : son absence ne peut être ni demandée ni supposée.`,
    en: p => `The fact "${given(p)}" always exists: its absence can be neither asked nor supposed.`,
  },
  'rule/wrong-kind': {
    fr: p => `« ${String(p.op)} » ne s'applique pas à « ${given(p)} ».`,
    en: p => `"${String(p.op)}" does not apply to "${given(p)}".`,
  },
  'rule/different-kinds': {
    fr: p => `« ${String(p.op)} » ne peut pas rapprocher « ${String(p.left)} » et « ${String(p.right)} ».`,
    en: p => `"${String(p.op)}" cannot bring together "${String(p.left)}" and "${String(p.right)}".`,
  },
  'rule/money-times-money': {
    fr: () => 'Un montant ne se multiplie pas par un autre montant.',
    en: () => 'An amount is not multiplied by another amount.',
  },
  'rule/unknown-format': {
    fr: p => `Le format « ${given(p)} » n'est pas lu ici ; écrivez ${listed(p.choices, 'ou')}.`,
    en: p => `The format "${given(p)}" is not read here; write ${listed(p.choices, 'or')}.`,
  },
  'rule/not-a-choice': {
    fr: p => `« ${given(p)} » ne convient pas ; choisissez ${listed(p.choices, 'ou')}.`,
    en: p => `"${given(p)}" will not do; choose ${listed(p.choices, 'or')}.`,
  },
  'rule/not-a-day': {
    fr: p => `« ${given(p)} » n'est pas un jour ; écrivez AAAA-MM-JJ.`,
    en: p => `"${given(p)}" is not a day; write YYYY-MM-DD.`,
  },
  'rule/not-a-fact-id': {
    fr: p =>
      `« ${given(p)} » ne peut pas nommer un fait : écrivez des mots en minuscules joints par des points.`,
    en: p => `"${given(p)}" cannot name a fact: write words in lower camel case joined by dots.`,
  },
  'rule/not-a-pattern': {
    fr: p => `« ${given(p)} » n'est pas une expression régulière simple.`,
    en: p => `"${given(p)}" is not a simple regular expression.`,
  },
  'rule/no-version': {
    fr: () => 'Il faut une version au moins.',
    en: () => 'There must be one version at least.',
  },
  'rule/empty-period': {
    fr: p => `La période du ${String(p.from)} au ${String(p.to)} (exclu) est vide.`,
    en: p => `The period from ${String(p.from)} to ${String(p.to)} (excluded) is empty.`,
  },
  'rule/no-such-source': {
    fr: p => `La source « ${given(p)} » n'existe pas.${meant.fr(p)}`,
    en: p => `There is no source "${given(p)}".${meant.en(p)}`,
  },
  'rule/criterion-cycle': {
    fr: p => `Le critère « ${given(p)} » se définit par lui-même.`,
    en: p => `The criterion "${given(p)}" is defined by itself.`,
  },
  ...duplicates('source', 'La source', 'The source'),
  ...duplicates('fact', 'Le fait', 'The fact'),
  ...duplicates('parameter', 'Le paramètre', 'The parameter'),
  ...duplicates('criterion', 'Le critère', 'The criterion'),
  ...duplicates('rule', 'La règle', 'The rule'),
}))()

function duplicates(noun: string, fr: string, en: string): IssueSentences {
  return {
    [`rule/duplicate-${noun}`]: {
      fr: p => `${fr} « ${given(p)} » est déjà écrit ailleurs : ${String(p.first)}.`,
      en: p => `${en} "${given(p)}" is already written elsewhere: ${String(p.first)}.`,
    },
  }
}
