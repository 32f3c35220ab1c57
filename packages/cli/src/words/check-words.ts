import type { Language, Localized } from 'petites-villes'
import type { CheckReport } from 'petites-villes/validation'
import { localized } from '../localized.js'

type Severity = 'error' | 'warning' | 'info'

interface ReportWords {
  readonly valid: string
  readonly doubtful: string
  readonly validSoFar: string
  readonly doubtfulSoFar: string
  readonly invalid: string
  readonly byRule: string
  readonly findings: string
  readonly notChecked: string
  readonly perhaps: string
  readonly fixable: (count: number, written: string) => string
  readonly rows: (counts: Readonly<Record<'rows' | 'clean' | 'flagged', string>>) => string
  readonly severities: Readonly<Record<Severity, (count: number, written: string) => string>>
  readonly line: (line: number) => string
  readonly column: (number: number, name: string) => string
  readonly more: (rule: string, count: string) => string
  readonly because: Readonly<Record<CheckReport['notChecked'][number]['because'], string>>
}

const s = (count: number) => (count > 1 ? 's' : '')

const report: Readonly<Record<Language, ReportWords>> = {
  fr: {
    valid: 'Rien à corriger.',
    doubtful: 'Aucune erreur, mais des points à vérifier.',
    validSoFar: 'Rien à corriger dans ce qui a pu être vérifié.',
    doubtfulSoFar: 'Aucune erreur dans ce qui a pu être vérifié, mais des points à voir.',
    invalid: 'Des erreurs sont à corriger.',
    byRule: 'Ce que chaque règle a trouvé',
    findings: 'Constats',
    notChecked: 'Ce qui n’a pas pu être vérifié',
    perhaps: 'à vérifier',
    fixable: (count, written) =>
      `${written} correction${s(count)} sûre${s(count)} : --fix copie.csv ${count > 1 ? 'les écrit' : 'l’écrit'} dans une copie.`,
    rows: ({ rows, clean, flagged }) =>
      `${rows} lignes de données : ${clean} sans reproche, ${flagged} à revoir.`,
    severities: {
      error: (count, written) => `${written} erreur${s(count)}`,
      warning: (count, written) => `${written} avertissement${s(count)}`,
      info: (count, written) => `${written} remarque${s(count)}`,
    },
    line: line => `ligne ${String(line)}`,
    column: (number, name) => `colonne ${String(number)} (${name})`,
    more: (rule, count) => `… et ${count} autres ${rule} ; --most en montre davantage, --json les donne.`,
    because: {
      'no-reference': 'il faut la liste des communes (sans --alone)',
      'no-history': 'il faut l’histoire des communes',
      'column-absent': 'la colonne est absente',
      'too-many-values': 'trop de valeurs différentes',
      'no-header': 'aucune ligne de titres de colonnes',
    },
  },
  en: {
    valid: 'Nothing to mend.',
    doubtful: 'No error, but points to look at.',
    validSoFar: 'Nothing to mend in what could be checked.',
    doubtfulSoFar: 'No error in what could be checked, but points to look at.',
    invalid: 'There are errors to mend.',
    byRule: 'What each rule found',
    findings: 'Findings',
    notChecked: 'What could not be checked',
    perhaps: 'to be checked',
    fixable: (count, written) =>
      `${written} certain repair${s(count)}: --fix copy.csv writes ${count > 1 ? 'them' : 'it'} into a copy.`,
    rows: ({ rows, clean, flagged }) => `${rows} rows of data: ${clean} clean, ${flagged} to look at.`,
    severities: {
      error: (count, written) => `${written} error${s(count)}`,
      warning: (count, written) => `${written} warning${s(count)}`,
      info: (count, written) => `${written} remark${s(count)}`,
    },
    line: line => `line ${String(line)}`,
    column: (number, name) => `column ${String(number)} (${name})`,
    more: (rule, count) => `… and ${count} more of ${rule}; --most shows more, --json gives them.`,
    because: {
      'no-reference': 'the list of communes is needed (without --alone)',
      'no-history': 'the history of communes is needed',
      'column-absent': 'the column is absent',
      'too-many-values': 'too many different values',
      'no-header': 'no line of column names',
    },
  },
}

export const checkWords = {
  report,
  noFile: {
    fr: 'Indiquez le fichier à vérifier : pvd check liste.csv.',
    en: 'Name the file to check: pvd check list.csv.',
  } satisfies Localized,
  oneFileToFix: {
    fr: 'Un seul fichier à la fois avec --fix.',
    en: 'One file at a time with --fix.',
  } satisfies Localized,
  kindOrSchema: {
    fr: 'Choisissez --kind ou --schema, pas les deux.',
    en: 'Choose --kind or --schema, not both.',
  } satisfies Localized,
  journalWithoutFix: {
    fr: 'Le journal est celui des corrections : ajoutez --fix copie.csv.',
    en: 'The journal is that of the repairs: add --fix copy.csv.',
  } satisfies Localized,
  oneFileFor: (format: string): Localized => ({
    fr: `--format ${format} rend compte d’un seul fichier ; json et sarif en prennent plusieurs.`,
    en: `--format ${format} reports on one file; json and sarif take several.`,
  }),
  sameFile: (path: string): Localized => ({
    fr: `« ${path} » est déjà pris ; le fichier d’origine n’est jamais modifié. Choisissez un autre nom.`,
    en: `"${path}" is taken; the original file is never changed. Choose another name.`,
  }),
  badSchema: (path: string, problems: (language: Language) => string): Localized =>
    localized(language =>
      language === 'fr'
        ? `Le schéma « ${path} » n’est pas utilisable.\n${problems('fr')}`
        : `The schema "${path}" cannot be used.\n${problems('en')}`,
    ),
  badMost: (given: string): Localized => ({
    fr: `--most : « ${given} » n’est pas un nombre entier positif.`,
    en: `--most: "${given}" is no positive whole number.`,
  }),
  badDelimiter: (given: string): Localized => ({
    fr: `--delimiter : « ${given} » ne convient pas ; écrivez ; ou , ou tab ou |.`,
    en: `--delimiter: "${given}" will not do; write ; or , or tab or |.`,
  }),
  noRule: (given: string): Localized => ({
    fr: `Aucune règle ne commence par « ${given} » ; pvd check --rules les donne toutes.`,
    en: `No rule begins with "${given}"; pvd check --rules gives them all.`,
  }),
  ruleSince: (version: number, day: string): Localized => ({
    fr: `version ${String(version)}, depuis le ${day}`,
    en: `version ${String(version)}, since ${day}`,
  }),
  rowsRead: (rows: string): Localized => ({ fr: `${rows} lignes lues`, en: `${rows} rows read` }),
  reportWritten: (path: string): Localized => ({
    fr: `Rapport écrit dans ${path}.`,
    en: `Report written to ${path}.`,
  }),
}
