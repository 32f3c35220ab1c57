import {
  formatCivilDate,
  formatNumber,
  isCivilDate,
  type IssueParams,
  type IssueSentences,
  type Language,
} from '@petites-villes/core'
import { outcomes } from '../outcome.js'
import { joined, outcomeNames } from '../sentence-parts.js'

const of = (params: IssueParams, key: string): string => String(params[key])

function listed(given: unknown, language: Language): string {
  return joined((Array.isArray(given) ? given : []).map(String), language === 'fr' ? 'et' : 'and')
}

const counted = {
  fr: (count: unknown): string => (count === 1 ? '1 cas' : `${formatNumber(Number(count), 'fr')} cas`),
  en: (count: unknown): string => (count === 1 ? '1 case' : `${formatNumber(Number(count), 'en')} cases`),
}

/** `, à partir du 1er janvier 2027`, for what happens later. */
const later = {
  fr: ({ from }: IssueParams): string =>
    isCivilDate(from) ? `, à partir du ${formatCivilDate(from, 'fr')}` : '',
  en: ({ from }: IssueParams): string =>
    isCivilDate(from) ? `, from ${formatCivilDate(from, 'en')} on` : '',
}

/** ` (Moulins, Vence, Royan…)` */
const example = ({ sample }: IssueParams): string =>
  Array.isArray(sample) && sample.length > 0 ? ` (${sample.slice(0, 3).join(', ')}…)` : ''

const because = {
  fr: ({ clauseFr, in: side }: IssueParams): string =>
    typeof clauseFr === 'string'
      ? side === 'before'
        ? ` : « ${clauseFr} » ne compte plus ou dit autre chose.`
        : ` : « ${clauseFr} ».`
      : '.',
  en: ({ clauseEn, in: side }: IssueParams): string =>
    typeof clauseEn === 'string'
      ? side === 'before'
        ? `: "${clauseEn}" no longer counts or says otherwise.`
        : `: "${clauseEn}".`
      : '.',
}

function moves(): IssueSentences {
  return Object.fromEntries(
    outcomes.flatMap(from =>
      outcomes
        .filter(to => to !== from)
        .map(to => [
          `impact/${from}-to-${to}`,
          {
            fr: (p: IssueParams) =>
              `${counted.fr(p.cases)}${example(p)} : de « ${outcomeNames.fr[from]} » à « ${outcomeNames.fr[to]} »${later.fr(p)}${because.fr(p)}`,
            en: (p: IssueParams) =>
              `${counted.en(p.cases)}${example(p)}: from "${outcomeNames.en[from]}" to "${outcomeNames.en[to]}"${later.en(p)}${because.en(p)}`,
          },
        ]),
    ),
  )
}

/** What the findings of an analysis and the evidence of an impact say, in French and in English. */
export const analysisSentences: IssueSentences = {
  'analysis/no-id': {
    fr: () => 'Un cas a un « id », un texte, et des « facts ».',
    en: () => 'A case has an "id", a text, and "facts".',
  },
  'analysis/contradiction': {
    fr: () => 'La règle ne dit jamais oui : ses conditions se contredisent.',
    en: () => 'The rule never says yes: its conditions contradict one another.',
  },
  'analysis/no-case': {
    fr: p => `La règle peut dire oui, mais aucun des ${counted.fr(p.cases)} de la population n'y répond.`,
    en: p => `The rule can say yes, but none of the ${counted.en(p.cases)} of the population meets it.`,
  },
  'analysis/always': {
    fr: () => 'La règle dit toujours oui.',
    en: () => 'The rule always says yes.',
  },
  'analysis/idle-part': {
    fr: p =>
      `Cette condition ne décide jamais rien : la règle répond de même avec « ${of(p, 'asIf') === 'yes' ? 'oui' : 'non'} » à sa place.`,
    en: p =>
      `This condition never decides anything: the rule answers alike with "${of(p, 'asIf')}" in its place.`,
  },
  'analysis/alike': {
    fr: p => `Ces règles répondent toujours de même : ${listed(p.rules, 'fr')}.`,
    en: p => `These rules always answer alike: ${listed(p.rules, 'en')}.`,
  },
  'analysis/subsumed': {
    fr: p => `Qui répond à cette règle répond aussi à « ${of(p, 'of')} ».`,
    en: p => `Whoever meets this rule also meets "${of(p, 'of')}".`,
  },
  'analysis/opaque': {
    fr: p =>
      `Rien n'est prouvé : une condition compare plusieurs faits entre eux (${listed(p.facts, 'fr')}).`,
    en: p =>
      `Nothing is proved: a condition compares several facts with one another (${listed(p.facts, 'en')}).`,
  },
  'analysis/undecided': {
    fr: p => `Rien n'est prouvé de ces deux règles l'une par rapport à l'autre : ${listed(p.rules, 'fr')}.`,
    en: p => `Nothing is proved of how these two rules stand to each other: ${listed(p.rules, 'en')}.`,
  },
  'analysis/too-large': {
    fr: p =>
      `La règle est trop enchevêtrée pour une preuve : il y faudrait plus de ${formatNumber(Number(p.most), 'fr')} ${of(p, 'limit') === 'mostNodes' ? 'nœuds' : 'pas'}. Partagez-la en critères plus simples, ou relevez la limite.`,
    en: p =>
      `The rule is too entangled for a proof: it would take more than ${formatNumber(Number(p.most), 'en')} ${of(p, 'limit') === 'mostNodes' ? 'nodes' : 'steps'}. Part it into simpler criteria, or raise the limit.`,
  },
  ...moves(),
  'impact/rule-added': {
    fr: () => 'La règle est nouvelle.',
    en: () => 'The rule is new.',
  },
  'impact/rule-removed': {
    fr: () => "La règle n'existe plus.",
    en: () => 'The rule is gone.',
  },
  'impact/may-lose': {
    fr: p =>
      of(p, 'proved') === 'true'
        ? `Aucun cas de la population ne perd, mais il peut en exister un qui perde${later.fr(p)}.`
        : `Aucun cas de la population ne perd ; rien ne prouve qu'aucun cas ne perde${later.fr(p)}.`,
    en: p =>
      of(p, 'proved') === 'true'
        ? `No case of the population loses, but one that loses can exist${later.en(p)}.`
        : `No case of the population loses; nothing proves that none does${later.en(p)}.`,
  },
  'impact/may-gain': {
    fr: p => `Aucun cas de la population ne gagne, mais il peut en exister un qui gagne${later.fr(p)}.`,
    en: p => `No case of the population gains, but one that gains can exist${later.en(p)}.`,
  },
  'impact/words-only': {
    fr: () => 'Seuls des textes, des sources ou des exemples changent.',
    en: () => 'Only texts, sources or cases change.',
  },
  'impact/fact-added': {
    fr: p => `Le fait « ${of(p, 'fact')} » est nouveau.`,
    en: p => `The fact "${of(p, 'fact')}" is new.`,
  },
  'impact/fact-removed': {
    fr: p => `Le fait « ${of(p, 'fact')} » n'existe plus.`,
    en: p => `The fact "${of(p, 'fact')}" is gone.`,
  },
  'impact/fact-renamed': {
    fr: p => `Le fait « ${of(p, 'fact')} » s'appelle désormais « ${of(p, 'to')} ».`,
    en: p => `The fact "${of(p, 'fact')}" is now called "${of(p, 'to')}".`,
  },
  'impact/fact-kind': {
    fr: p => `Le fait « ${of(p, 'fact')} » change de nature : ${of(p, 'from')} devient ${of(p, 'to')}.`,
    en: p => `The fact "${of(p, 'fact')}" changes its kind: ${of(p, 'from')} becomes ${of(p, 'to')}.`,
  },
  'impact/fact-unit': {
    fr: p => `Le fait « ${of(p, 'fact')} » change d'unité : ${of(p, 'from')} devient ${of(p, 'to')}.`,
    en: p => `The fact "${of(p, 'fact')}" changes its unit: ${of(p, 'from')} becomes ${of(p, 'to')}.`,
  },
  'impact/fact-never-absent': {
    fr: p => `Le fait « ${of(p, 'fact')} » ne peut plus être absent.`,
    en: p => `The fact "${of(p, 'fact')}" can no longer be absent.`,
  },
  'impact/fact-may-be-absent': {
    fr: p => `Le fait « ${of(p, 'fact')} » peut désormais être absent.`,
    en: p => `The fact "${of(p, 'fact')}" may now be absent.`,
  },
  'impact/fact-narrower': {
    fr: p => `Le fait « ${of(p, 'fact')} » n'admet plus toutes les valeurs qu'il admettait.`,
    en: p => `The fact "${of(p, 'fact')}" no longer takes every value that it took.`,
  },
  'impact/choices-added': {
    fr: p => `Le fait « ${of(p, 'fact')} » admet aussi : ${listed(p.choices, 'fr')}.`,
    en: p => `The fact "${of(p, 'fact')}" also takes: ${listed(p.choices, 'en')}.`,
  },
  'impact/choices-removed': {
    fr: p => `Le fait « ${of(p, 'fact')} » n'admet plus : ${listed(p.choices, 'fr')}.`,
    en: p => `The fact "${of(p, 'fact')}" no longer takes: ${listed(p.choices, 'en')}.`,
  },
}
