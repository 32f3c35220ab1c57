import type { Issue, Language, Localized } from 'petites-villes'
import type { CaseFailure } from 'petites-villes/rules'

interface RuleWords {
  readonly programmeCatalogue: string
  readonly notRead: (problems: number) => string
  /** What a case wanted, then what it found. */
  readonly expected: Readonly<Record<CaseFailure['of'], readonly [string, string]>>
  readonly nothing: string
  readonly lacking: string
  readonly onDay: (day: string) => string
  readonly running: (done: number, total: number) => string
  readonly measuring: string
  readonly failures: string
  readonly summary: (counts: { readonly rules: number; readonly cases: number }) => string
  readonly passed: (count: number) => string
  readonly failed: (count: number) => string
  readonly noCase: string
  readonly coverage: (percent: string) => string
  readonly inFull: (rules: number, criteria: number) => string
  readonly criterion: string
  readonly neverSeen: string
  readonly tooLow: (percent: string, wanted: string) => string
  readonly lintTitle: (subject: string, day: string) => string
  readonly clean: string
  readonly severities: Readonly<Record<Issue['severity'], (count: number) => string>>
}

const s = (count: number): string => (count > 1 ? 's' : '')

export const ruleWords: Readonly<Record<Language, RuleWords>> = {
  fr: {
    programmeCatalogue: 'Catalogue du programme',
    notRead: count => `Le catalogue n’a pas pu être lu : ${count} défaut${s(count)}.`,
    expected: {
      outcome: ['Résultat attendu :', 'trouvé :'],
      missing: ['Faits manquants attendus :', 'trouvés :'],
      because: ['Conditions décisives attendues :', 'trouvées :'],
    },
    nothing: 'aucun',
    lacking: 'Il manque :',
    onDay: day => `au ${day}`,
    running: (done, total) => `${done} règle${s(done)} sur ${total}…`,
    measuring: 'Mesure de la couverture…',
    failures: 'Cas en échec',
    summary: ({ rules, cases }) => `${rules} règle${s(rules)}, ${cases} cas`,
    passed: count => `${count} réussi${s(count)}`,
    failed: count => `${count} en échec`,
    noCase: 'Aucun cas : rien n’a été mis à l’épreuve.',
    coverage: percent => `Couverture : ${percent}`,
    inFull: (rules, criteria) =>
      [
        ...(rules > 0 ? [`${rules} règle${s(rules)}`] : []),
        ...(criteria > 0 ? [`${criteria} critère${s(criteria)}`] : []),
      ].join(' et ') + ' : tous les résultats de toutes les conditions',
    criterion: 'critère',
    neverSeen: 'jamais vu :',
    tooLow: (percent, wanted) => `La couverture est de ${percent}, moins que les ${wanted} demandés.`,
    lintTitle: (subject, day) => `${subject} : relecture au ${day}`,
    clean: 'Rien à redire.',
    severities: {
      error: count => (count === 1 ? '1 erreur' : `${count} erreurs`),
      warning: count => (count === 1 ? '1 avertissement' : `${count} avertissements`),
      info: count => (count === 1 ? '1 remarque' : `${count} remarques`),
    },
  },
  en: {
    programmeCatalogue: 'Catalogue of the programme',
    notRead: count => `The catalogue could not be read: ${count} problem${s(count)}.`,
    expected: {
      outcome: ['Expected outcome:', 'found:'],
      missing: ['Expected missing facts:', 'found:'],
      because: ['Expected deciding conditions:', 'found:'],
    },
    nothing: 'none',
    lacking: 'Missing:',
    onDay: day => `on ${day}`,
    running: (done, total) => `${done} rule${s(done)} of ${total}…`,
    measuring: 'Measuring the coverage…',
    failures: 'Failing cases',
    summary: ({ rules, cases }) => `${rules} rule${s(rules)}, ${cases} case${s(cases)}`,
    passed: count => `${count} passed`,
    failed: count => `${count} failed`,
    noCase: 'No case: nothing has been tested.',
    coverage: percent => `Coverage: ${percent}`,
    inFull: (rules, criteria) =>
      [
        ...(rules > 0 ? [`${rules} rule${s(rules)}`] : []),
        ...(criteria > 0 ? [`${criteria} criteri${criteria > 1 ? 'a' : 'on'}`] : []),
      ].join(' and ') + ': every outcome of every condition',
    criterion: 'criterion',
    neverSeen: 'never seen:',
    tooLow: (percent, wanted) => `The coverage is ${percent}, less than the ${wanted} asked for.`,
    lintTitle: (subject, day) => `${subject}: review on ${day}`,
    clean: 'Nothing to say.',
    severities: {
      error: count => `${count} error${count === 1 ? '' : 's'}`,
      warning: count => `${count} warning${count === 1 ? '' : 's'}`,
      info: count => `${count} remark${count === 1 ? '' : 's'}`,
    },
  },
}

export const severityLabels: Readonly<Record<Issue['severity'], Localized>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'remarque', en: 'remark' },
}
