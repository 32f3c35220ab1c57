import type { Language } from 'petites-villes'

type EvaluateOption = 'catalogue' | 'output' | 'format' | 'rejects' | 'summary' | 'only'

/** What the options of `pvd evaluate` are for. */
export const evaluateOptions: Readonly<Record<Language, Readonly<Record<EvaluateOption, string>>>> = {
  fr: {
    catalogue: 'dossier de règles à appliquer (par défaut, le catalogue du programme)',
    output: 'fichier où écrire les lignes et leurs réponses',
    format: 'csv, ndjson ou parquet (par défaut, celui de l’entrée)',
    rejects: 'fichier CSV des lignes refusées, avec leurs motifs (par défaut <sortie>.rejects.csv)',
    summary: 'le nombre de oui, de non et d’inconnus pour chaque règle',
    only: 'identifiants des règles à appliquer, séparés par des virgules',
  },
  en: {
    catalogue: 'folder of rules to apply (by default the catalogue of the programme)',
    output: 'file into which rows and their answers go',
    format: 'csv, ndjson or parquet (that of the input by default)',
    rejects: 'CSV file of refused rows with their reasons (<output>.rejects.csv by default)',
    summary: 'how many rows are yes, no and unknown for each rule',
    only: 'ids of the rules to apply, with commas between',
  },
}
