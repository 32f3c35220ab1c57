import type { Issue, Language, Localized } from 'petites-villes'

const quotedList = (names: readonly string[], open: string, close: string) =>
  names.map(name => `${open}${name}${close}`).join(', ')

/** What `pvd evaluate` refuses, and how it tells what it did. */
export const evaluateWords = {
  oneFile: {
    fr: 'Nommez un fichier à évaluer, - pour l’entrée standard : pvd evaluate communes.csv --output reponses.csv',
    en: 'Name one file to evaluate, - for standard input: pvd evaluate towns.csv --output answers.csv',
  },
  nowhere: {
    fr: 'Dites où écrire les réponses (--output reponses.csv), ou demandez seulement --summary.',
    en: 'Say where the answers go (--output answers.csv), or ask for --summary alone.',
  },
  sameFile: (path: string): Localized => ({
    fr: `« ${path} » sert déjà : l’entrée, la sortie et les refus sont trois fichiers différents.`,
    en: `"${path}" is in use already: input, output and rejects are three different files.`,
  }),
  brokenCatalogue: (count: number): Localized => ({
    fr: `Ce catalogue a ${String(count)} défaut${count > 1 ? 's' : ''} ; pvd lint <dossier> les montre.`,
    en: `This catalogue has ${String(count)} fault${count > 1 ? 's' : ''}; pvd lint <folder> shows them.`,
  }),
  noParquet: (path: string, reason: string): Localized => ({
    fr: `« ${path} » ne se lit pas comme du Parquet : ${reason}`,
    en: `"${path}" does not read as Parquet: ${reason}`,
  }),
  noRows: (path: string): Localized => ({
    fr: `« ${path} » n’a pas de titres de colonnes à lire.`,
    en: `"${path}" has no header to read.`,
  }),
  factTwice: (id: string): Localized => ({
    fr: `Deux colonnes s’appellent ${id} : gardez-en une.`,
    en: `Two columns are called ${id}: keep one.`,
  }),
  columnTaken: (name: string): Localized => ({
    fr: `La colonne ${name} porte le nom d’une règle, donc d’une réponse : renommez-la.`,
    en: `The column ${name} has the name of a rule, hence of an answer: rename it.`,
  }),
  nothingToRead: (names: readonly string[]): Localized => ({
    fr: `Aucune colonne n’est un fait ni un code de commune (code, insee, code_insee) : ${quotedList(names, '« ', ' »')}. pvd facts donne le nom des faits.`,
    en: `No column is a fact or a commune code (code, insee, code_insee): ${quotedList(names, '"', '"')}. pvd facts lists the facts.`,
  }),
  doubtful: (name: string, meant: string): Localized => ({
    fr: `La colonne ${name} n’est pas lue. Vouliez-vous dire ${meant} ?`,
    en: `The column ${name} is not read. Did you mean ${meant}?`,
  }),
  fileProblem: (line: number | null, sentence: Localized): Localized => ({
    fr: `${line === null ? '' : `Ligne ${String(line)} : `}${sentence.fr}`,
    en: `${line === null ? '' : `Line ${String(line)}: `}${sentence.en}`,
  }),
  noRule: (id: string): Localized => ({
    fr: `Le catalogue n’a pas de règle « ${id} ».`,
    en: `The catalogue has no rule "${id}".`,
  }),
  counts: (counts: Readonly<Record<'read' | 'answered' | 'rejected', string>>): Localized => ({
    fr: `${counts.read} lignes lues : ${counts.answered} évaluées, ${counts.rejected} refusées.`,
    en: `${counts.read} rows read: ${counts.answered} evaluated, ${counts.rejected} refused.`,
  }),
  blank: (count: string): Localized => ({
    fr: `Lignes vides laissées de côté : ${count}.`,
    en: `Blank lines left out: ${count}.`,
  }),
  written: (path: string): Localized => ({ fr: `Réponses : ${path}`, en: `Answers: ${path}` }),
  refused: (path: string): Localized => ({ fr: `Lignes refusées : ${path}`, en: `Refused rows: ${path}` }),
  rule: { fr: 'règle', en: 'rule' },
  outcome: {
    yes: { fr: 'oui', en: 'yes' },
    no: { fr: 'non', en: 'no' },
    unknown: { fr: 'inconnu', en: 'unknown' },
  },
} as const

type Params = Issue['params']

const given = (params: Params) => String(params.given)

/** Why a row is refused, where the rules of facts do not say it. */
export const evaluateSentences: Readonly<Record<string, Record<Language, (params: Params) => string>>> = {
  'evaluate/no-such-town': {
    fr: p =>
      `Aucune commune d’aujourd’hui n’a le code ${given(p)}.${p.meant ? ` Un zéro est perdu : ${String(p.meant)} ?` : ''}`,
    en: p =>
      `No commune of today has the code ${given(p)}.${p.meant ? ` A zero is lost: ${String(p.meant)}?` : ''}`,
  },
  'evaluate/ragged-row': {
    fr: p => `La ligne a ${given(p)} cellules, les titres en annoncent ${String(p.expected)}.`,
    en: p => `The row has ${given(p)} cells where the header has ${String(p.expected)}.`,
  },
}
