import type { Language } from 'petites-villes'
import type { Bump } from 'petites-villes/analysis'
import { numberText } from '../render/number-text.js'

interface AnalysisWords {
  readonly analysed: (subject: string, day: string) => string
  readonly scope: (counts: {
    readonly rules: number
    readonly cases: number
    readonly combinations: string
  }) => string
  readonly steps: Readonly<Record<'rules' | 'population' | 'pairs', (done: number, of: number) => string>>
  readonly faults: string
  readonly noFault: string
  readonly always: string
  readonly alike: string
  readonly subsumed: string
  readonly subsumedBy: string
  readonly disjoint: string
  readonly overlaps: (shown: number, of: number) => string
  readonly towns: (count: number) => string
  readonly undecided: string
  readonly coverage: (subject: string, day: string) => string
  readonly columns: Readonly<Record<'rule' | 'yes' | 'no' | 'unknown', string>>
  readonly mountain: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly mountainColumn: string
  readonly elsewhere: string
  readonly impact: (day: string) => string
  readonly bump: Readonly<Record<Bump, string>>
  readonly measured: (cases: number, rules: number) => string
  readonly why: string
  readonly moves: string
  readonly change: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly dueTo: string
  readonly noLonger: string
  readonly tooGreat: (found: string, allowed: string) => string
  readonly judging: (done: number, of: number) => string
}

const fr = (count: number): string => numberText(count, 'fr')
const en = (count: number): string => numberText(count, 'en')
const s = (count: number): string => (count > 1 ? 's' : '')

export const analysisWords: Readonly<Record<Language, AnalysisWords>> = {
  fr: {
    analysed: (subject, day) => `${subject} : analyse au ${day}`,
    scope: ({ rules, cases, combinations }) =>
      `${fr(rules)} règle${s(rules)}, ${fr(cases)} cas réels, ${combinations} combinaisons possibles de faits : toutes sont couvertes.`,
    steps: {
      rules: (done, of) => `Règle ${fr(done)} sur ${fr(of)}…`,
      population: (done, of) => `${fr(done)} cas sur ${fr(of)}…`,
      pairs: (done, of) => `Comparaison ${fr(done)} sur ${fr(of)}…`,
    },
    faults: 'Défauts',
    noFault: 'Aucun défaut prouvé.',
    always: 'Ouvertes à tous les cas',
    alike: 'Répondent toujours de même',
    subsumed: 'Comprises dans une autre',
    subsumedBy: 'est comprise dans',
    disjoint: 'Ne s’ouvrent jamais ensemble',
    overlaps: (shown, of) => `Ouvertes ensemble (${fr(shown)} paire${s(shown)} sur ${fr(of)})`,
    towns: count => `${fr(count)} cas`,
    undecided: 'Non tranché',
    coverage: (subject, day) => `${subject} : qui est concerné au ${day}`,
    columns: { rule: 'offre', yes: 'oui', no: 'non', unknown: 'à confirmer' },
    mountain: { yes: 'montagne', no: 'hors montagne', unknown: 'montagne inconnue' },
    mountainColumn: 'oui, montagne',
    elsewhere: 'sans département',
    impact: day => `Effet du changement au ${day}`,
    bump: {
      major: 'version majeure : quelqu’un perd, peut perdre, ou un programme doit changer',
      minor: 'version mineure : quelqu’un gagne, ou une règle est nouvelle',
      patch: 'correctif : seuls des textes, des sources ou des exemples changent',
      none: 'aucune version : rien ne change',
    },
    measured: (cases, rules) =>
      `Mesuré sur ${fr(cases)} cas : ${fr(rules)} règle${s(rules)} changée${s(rules)}.`,
    why: 'Pourquoi',
    moves: 'Qui gagne, qui perd',
    change: { added: 'nouvelle', removed: 'supprimée', changed: 'changée' },
    dueTo: 'en raison de :',
    noLonger: 'ne compte plus :',
    tooGreat: (found, allowed) => `L’effet mesuré (${found}) dépasse ce qui est annoncé (${allowed}).`,
    judging: (done, of) => `Règle ${fr(done)} sur ${fr(of)}…`,
  },
  en: {
    analysed: (subject, day) => `${subject}: analysis on ${day}`,
    scope: ({ rules, cases, combinations }) =>
      `${en(rules)} rule${s(rules)}, ${en(cases)} real cases, ${combinations} possible combinations of facts: all of them are covered.`,
    steps: {
      rules: (done, of) => `Rule ${en(done)} of ${en(of)}…`,
      population: (done, of) => `${en(done)} cases of ${en(of)}…`,
      pairs: (done, of) => `Comparison ${en(done)} of ${en(of)}…`,
    },
    faults: 'Faults',
    noFault: 'No fault was proved.',
    always: 'Open to every case',
    alike: 'Always answer alike',
    subsumed: 'Inside another',
    subsumedBy: 'is inside',
    disjoint: 'Never open together',
    overlaps: (shown, of) => `Open together (${en(shown)} pair${s(shown)} of ${en(of)})`,
    towns: count => `${en(count)} case${s(count)}`,
    undecided: 'Undecided',
    coverage: (subject, day) => `${subject}: who is concerned on ${day}`,
    columns: { rule: 'offer', yes: 'yes', no: 'no', unknown: 'to be confirmed' },
    mountain: { yes: 'mountain', no: 'not mountain', unknown: 'mountain unknown' },
    mountainColumn: 'yes, mountain',
    elsewhere: 'no department',
    impact: day => `Effect of the change on ${day}`,
    bump: {
      major: 'major version: somebody loses, may lose, or a program must change',
      minor: 'minor version: somebody gains, or a rule is new',
      patch: 'patch: only texts, sources or cases change',
      none: 'no version: nothing changes',
    },
    measured: (cases, rules) => `Measured on ${en(cases)} cases: ${en(rules)} rule${s(rules)} changed.`,
    why: 'Why',
    moves: 'Who gains, who loses',
    change: { added: 'new', removed: 'gone', changed: 'changed' },
    dueTo: 'because of:',
    noLonger: 'no longer counts:',
    tooGreat: (found, allowed) =>
      `The measured effect (${found}) is greater than what is announced (${allowed}).`,
    judging: (done, of) => `Rule ${en(done)} of ${en(of)}…`,
  },
}
