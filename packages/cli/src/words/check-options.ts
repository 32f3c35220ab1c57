import type { Language } from 'petites-villes'

type CheckOption =
  | 'kind'
  | 'schema'
  | 'profile'
  | 'format'
  | 'output'
  | 'fix'
  | 'journal'
  | 'delimiter'
  | 'encoding'
  | 'most'
  | 'strict'
  | 'alone'
  | 'rules'

/** What the options of `pvd check` are for; apart, since every help text loads them. */
export const checkOptions: Readonly<Record<Language, Readonly<Record<CheckOption, string>>>> = {
  fr: {
    kind: 'ce que le fichier devrait être : pvd, towns, ort, partners, offers, experience-reports (par défaut, d’après les titres)',
    schema: 'un schéma de table en JSON, au format table/1',
    profile: 'standard (par défaut), publication ou intake',
    format: 'text (par défaut), json, csv, html ou sarif',
    output: 'fichier où écrire le rapport',
    fix: 'copie corrigée à écrire ; l’original reste intact',
    journal: 'journal des corrections (par défaut <copie>.journal.csv)',
    delimiter: '; , tab ou | (par défaut, deviné)',
    encoding: 'utf-8, windows-1252, utf-16le ou utf-16be (par défaut, deviné)',
    most: 'constats montrés pour chaque règle (10 à l’écran, 1 000 dans un rapport)',
    strict: 'les avertissements comptent comme des erreurs',
    alone: 'sans comparer aux communes : la forme seule',
    rules: 'les règles elles-mêmes, au lieu de vérifier un fichier',
  },
  en: {
    kind: 'what the file should be: pvd, towns, ort, partners, offers, experience-reports (by default, as its header says)',
    schema: 'a table definition in JSON, of the format table/1',
    profile: 'standard (by default), publication or intake',
    format: 'text (by default), json, csv, html or sarif',
    output: 'file into which the report goes',
    fix: 'repaired copy to write; the original stays as it is',
    journal: 'journal of the repairs (<copy>.journal.csv by default)',
    delimiter: '; , tab or | (guessed by default)',
    encoding: 'utf-8, windows-1252, utf-16le or utf-16be (guessed by default)',
    most: 'findings shown of each rule (10 on the screen, 1,000 in a report)',
    strict: 'warnings count as errors',
    alone: 'without comparing with communes: shapes alone',
    rules: 'the rules themselves, instead of checking a file',
  },
}
