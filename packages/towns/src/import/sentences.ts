import type { IssueParams, IssueSentences } from '@petites-villes/core'
import { suggested } from '../suggested.js'

const list = (given: unknown) => (Array.isArray(given) ? given.join(', ') : String(given))
const quoted = (given: unknown) =>
  Array.isArray(given) ? given.map(name => `« ${String(name)} »`).join(', ') : ''
const inEnglish = (given: unknown) =>
  Array.isArray(given) ? given.map(name => `"${String(name)}"`).join(', ') : ''
const nearFr = (p: IssueParams) => (list(p.suggestions) ? ` La plus proche : ${quoted(p.suggestions)}.` : '')
const nearEn = (p: IssueParams) => (list(p.suggestions) ? ` The nearest: ${inEnglish(p.suggestions)}.` : '')
const atFr = (p: IssueParams) =>
  p.column === undefined
    ? `Ligne ${String(p.line)} : `
    : `Ligne ${String(p.line)}, « ${String(p.column)} » : `
const atEn = (p: IssueParams) =>
  p.column === undefined ? `Line ${String(p.line)}: ` : `Line ${String(p.line)}, "${String(p.column)}": `

/** One row: what is wrong, then the repair. */
function ofRow(fr: (p: IssueParams) => string, en: (p: IssueParams) => string): IssueSentences[string] {
  return {
    fr: p => `${atFr(p)}${fr(p)}${suggested(p, 'fr')}`,
    en: p => `${atEn(p)}${en(p)}${suggested(p, 'en')}`,
  }
}

const ofFile: IssueSentences = {
  'import/column-missing': {
    fr: p =>
      `Il manque la colonne ${quoted(p.wanted)} ; le fichier a : ${quoted(p.header)}.${nearFr(p)} ${String(p.rows)} lignes ne sont pas lues.`,
    en: p =>
      `The column ${inEnglish(p.wanted)} is missing; the file has: ${inEnglish(p.header)}.${nearEn(p)} ${String(p.rows)} rows are not read.`,
  },
  'import/another-list': {
    fr: p =>
      `La colonne « ${String(p.column)} » est celle d'une autre liste que ${String(p.kind)} : rien n'est lu.`,
    en: p =>
      `The column "${String(p.column)}" belongs to another list than ${String(p.kind)}: nothing is read.`,
  },
  'import/grid-of-fewer-levels': {
    fr: p =>
      `La colonne « ${String(p.column)} » ne dépasse pas 4 : c'est la grille à 3 ou 4 niveaux, il faut celle à 7. Rien n'est lu.`,
    en: p =>
      `The column "${String(p.column)}" does not go beyond 4: this is the grid of 3 or 4 levels, that of 7 is needed. Nothing is read.`,
  },
  'import/columns-taken': {
    fr: p => `Colonnes lues : ${quoted(p.columns)}.`,
    en: p => `Columns read: ${inEnglish(p.columns)}.`,
  },
  'import/lines-above': {
    fr: p => `${String(p.lines)} lignes au-dessus des données ne sont pas lues : titre et noms des colonnes.`,
    en: p => `${String(p.lines)} lines above the data are not read: title and names of columns.`,
  },
  'import/column-twice': {
    fr: p => `La colonne « ${String(p.column)} » figure deux fois ; la première est lue.`,
    en: p => `The column "${String(p.column)}" stands there twice; the first is read.`,
  },
  'import/days-in-american-order': {
    fr: p =>
      `${String(p.swapped)} dates ont le mois avant le jour ; ${String(p.ambiguous)} autres, lues jour puis mois, sont à vérifier.`,
    en: p =>
      `${String(p.swapped)} dates have the month before the day; ${String(p.ambiguous)} others, read day then month, are to be checked.`,
  },
  'import/one-department': {
    fr: p =>
      `Toutes les communes sont du département ${String(p.department)}, et celles des autres passent pour absentes de la liste. Si c'est un extrait, indiquez les départements couverts.`,
    en: p =>
      `All communes are of the department ${String(p.department)}, and those of all others count as not on the list. If this is an extract, name the departments that it covers.`,
  },
}

const codes: IssueSentences = {
  'import/row-empty': ofRow(
    () => 'ligne vide.',
    () => 'empty row.',
  ),
  'import/code-missing': ofRow(
    () => "le code commune manque ; la ligne n'est pas lue.",
    () => 'the commune code is missing; the row is not read.',
  ),
  'import/code-malformed': ofRow(
    p => `« ${String(p.given)} » n'est pas un code commune.`,
    p => `"${String(p.given)}" is not a commune code.`,
  ),
  'import/code-unknown': ofRow(
    p => `${String(p.given)} n'est et n'a été le code d'aucune commune.`,
    p => `${String(p.given)} is and was the code of no commune.`,
  ),
  'import/postal-code': ofRow(
    p => `${String(p.given)} est un code postal ; il faut le code commune.`,
    p => `${String(p.given)} is a postal code; the commune code is needed.`,
  ),
  'import/zero-lost': ofRow(
    p => `${String(p.given)} a perdu son zéro ; lu ${String(p.code)}.`,
    p => `${String(p.given)} has lost its zero; read as ${String(p.code)}.`,
  ),
  'import/code-mended': ofRow(
    p => `« ${String(p.given)} » est lu ${String(p.code)}.`,
    p => `"${String(p.given)}" is read as ${String(p.code)}.`,
  ),
  'import/divided': ofRow(
    p =>
      `${String(p.given)} a été partagée entre ${list(p.candidates)} ; choisissez. Leur situation reste inconnue d'ici là.`,
    p => `${String(p.given)} was divided among ${list(p.candidates)}; choose. Theirs is unknown until then.`,
  ),
  'import/name-differs': ofRow(
    p => `${String(p.code)} est ${String(p.name)}, et non ${String(p.given)}. Vérifiez le code.`,
    p => `${String(p.code)} is ${String(p.name)}, not ${String(p.given)}. Check the code.`,
  ),
  'import/on-both-lists': ofRow(
    p =>
      `la commune est aussi sur la liste ${String(p.other)} : aucune n'est sur les deux. Vérifiez le code.`,
    p => `the town is on the list ${String(p.other)} as well: none is on both. Check the code.`,
  ),
  'import/row-twice': ofRow(
    p => `répète la ligne ${String(p.first)}.`,
    p => `repeats line ${String(p.first)}.`,
  ),
  'import/rows-contradict': ofRow(
    p => `${String(p.code)} figure déjà ligne ${String(p.first)} avec une autre valeur. Gardez la bonne.`,
    p =>
      `${String(p.code)} already stands on line ${String(p.first)} with another value. Keep the right one.`,
  ),
  'import/part-of-listed': ofRow(
    p => `${String(p.given)} est dans ${String(p.whole)}, qui a sa propre ligne : celle-ci l'emporte.`,
    p => `${String(p.given)} is in ${String(p.whole)}, which has a row of its own: that row wins.`,
  ),
}

const values: IssueSentences = {
  'import/value-missing': ofRow(
    () => "la valeur manque ; la ligne n'est pas lue, et la situation de la commune reste inconnue.",
    () => 'the value is missing; the row is not read, and what the commune is stays unknown.',
  ),
  'import/value-unknown': ofRow(
    p => `« ${String(p.given)} » n'est pas une valeur connue ; la ligne n'est pas lue.`,
    p => `"${String(p.given)}" is no known value; the row is not read.`,
  ),
  'import/number-without-legend': ofRow(
    p => `le nombre ${String(p.given)} n'a pas de légende dans le fichier. Indiquez-la.`,
    p => `the number ${String(p.given)} has no legend in the file. Give it.`,
  ),
  'import/day-malformed': ofRow(
    p => `« ${String(p.given)} » n'est pas une date ; la date n'est pas reprise.`,
    p => `"${String(p.given)}" is not a date; the date is left out.`,
  ),
  'import/no-such-day': ofRow(
    p => `le jour ${String(p.given)} n'existe pas ; la date n'est pas reprise.`,
    p => `the day ${String(p.given)} does not exist; the date is left out.`,
  ),
  'import/day-too-early': ofRow(
    p => `${String(p.given)} est avant le début (${String(p.limit)}) ; la date n'est pas reprise.`,
    p => `${String(p.given)} is before the beginning (${String(p.limit)}); the date is left out.`,
  ),
  'import/day-after-list': ofRow(
    p => `${String(p.given)} est après la liste elle-même (${String(p.limit)}) ; la date n'est pas reprise.`,
    p => `${String(p.given)} is after the list itself (${String(p.limit)}); the date is left out.`,
  ),
  'import/day-swapped': ofRow(
    p => `dans ${String(p.given)}, jour et mois semblent inversés ; la date n'est pas reprise.`,
    p => `in ${String(p.given)}, day and month seem to have changed places; the date is left out.`,
  ),
}

const file: IssueSentences = {
  'zonings/not-a-document': {
    fr: () => "Ce n'est pas un fichier de zonages : il faut un objet de format « zonings/1 ».",
    en: () => 'This is no zonings file: an object of the format "zonings/1" is needed.',
  },
  'zonings/malformed': {
    fr: p => `${String(p.at)} : ${String(p.given)} n'est pas ce qu'il faut (${String(p.expected)}).`,
    en: p => `${String(p.at)}: ${String(p.given)} is not what is needed (${String(p.expected)}).`,
  },
  'zonings/kind-twice': {
    fr: p => `La liste ${String(p.kind)} figure deux fois.`,
    en: p => `The list ${String(p.kind)} stands there twice.`,
  },
}

/** The sentences of imports and of zonings files. */
export const importSentences: IssueSentences = { ...ofFile, ...codes, ...values, ...file }
