import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const header = 'insee_com;lib_com;id_pvd;date_signature\n'
const modane = '73157;Modane;pvd-84-73-1;2021-06-03\n'
const pvd = (text: string, encoding?: 'windows-1252' | 'base64') =>
  ({ kind: 'pvd', text, ...(encoding && { encoding }) }) as const
const valid = [pvd(header + modane)]
const table = [
  'technical',
  'Un tableau se lit ligne par ligne : CSV, xlsx, JSON ou NDJSON.',
  'A table is read row by row: CSV, xlsx, JSON or NDJSON.',
] as const
const encoded = [
  'technical',
  'UTF-8 est la seule écriture que tous les outils lisent de la même façon.',
  'UTF-8 is the only writing that every tool reads in the same way.',
] as const
const quoted = [
  'technical',
  'Une cellule entre guillemets finit au guillemet suivant ; un guillemet dans la cellule s’écrit deux fois.',
  'A quoted cell ends at the next quote; a quote inside it is written twice.',
] as const
const bounded = [
  'technical',
  'La mémoire reste bornée, quelle que soit la taille du fichier.',
  'Memory stays bounded, however large the file.',
] as const
const json = [
  'technical',
  'Du JSON rompu se lit de plusieurs façons.',
  'Broken JSON reads in several ways.',
] as const

/** Their messages are the short form; `describeFinding` tells what was found in the file itself. */
export const fileRules = writeRules('file', {
  'file/empty': {
    severity: 'error',
    message: ['Le fichier est vide.', 'The file is empty.'],
    why: table,
    valid,
    invalid: [pvd('')],
  },
  'file/not-a-table': {
    severity: 'error',
    message: [
      'Ce fichier n’est pas un tableau ({found}) ; donnez-le en xlsx ou en CSV.',
      'This file is no table ({found}); give it as xlsx or CSV.',
    ],
    why: table,
    valid,
    invalid: [pvd('JVBERi0xLjcKJeLjz9MKMSAwIG9iago=', 'base64')],
  },
  'file/too-large': {
    severity: 'error',
    message: [
      'Le contenu est trop grand pour être tenu en mémoire ({megabytes} Mo) ; donnez-le en CSV.',
      'The content is too large to be held in memory ({megabytes} MB); give it as CSV.',
    ],
    why: bounded,
    valid,
    invalid: [],
  },
  'file/line-too-long': {
    severity: 'error',
    message: ['Une ligne est trop longue pour être lue.', 'A line is too long to be read.'],
    why: bounded,
    valid,
    invalid: [],
  },
  'file/not-utf-8': {
    severity: 'info',
    message: [
      'Le fichier est en {encoding} ; enregistrez-le en UTF-8. La copie corrigée l’est.',
      'The file is in {encoding}; save it as UTF-8. The repaired copy is.',
    ],
    why: encoded,
    valid,
    invalid: [pvd(`${header}01033;Valserhône;pvd-84-01-1;2021-03-12\n`, 'windows-1252')],
  },
  'file/mixed-encoding': {
    severity: 'warning',
    message: [
      'Des lignes ne sont pas dans l’encodage du fichier ; elles sont lues dans l’autre.',
      'Some lines are not in the encoding of the file; they are read in the other.',
    ],
    why: encoded,
    valid,
    invalid: [
      pvd('aW5zZWVfY29tO2xpYl9jb20KMDEwMzM7VmFsc2VyaMO0bmUKMDEyNjU7TW9udHLpYWwtbGEtQ2x1c2UK', 'base64'),
    ],
  },
  'file/mojibake': {
    severity: 'warning',
    message: [
      'Des accents sont abîmés ; reprenez le fichier d’origine et ouvrez-le comme UTF-8.',
      'Accents are garbled; take the original file and open it as UTF-8.',
    ],
    why: encoded,
    valid: [pvd(`${header}01033;Valserhône;pvd-84-01-1;2021-03-12\n`)],
    invalid: [pvd(`${header}01033;ValserhÃ´ne;pvd-84-01-1;2021-03-12\n`)],
  },
  'file/separator-line': {
    severity: 'info',
    message: [
      'La première ligne dit à Excel ce qui sépare les cellules ; elle est suivie, et n’est pas une donnée.',
      'The first line tells Excel what parts the cells; it is obeyed, and is no data.',
    ],
    why: [
      'technical',
      'Hors d’Excel, cette ligne passe pour des données.',
      'Outside Excel, this line passes for data.',
    ],
    source: ruleSources.csv,
    valid,
    invalid: [pvd(`sep=;\n${header}${modane}`)],
  },
  'file/quote-not-closed': {
    severity: 'error',
    message: [
      'Un guillemet est ouvert et jamais fermé ; la ligne est lue telle quelle.',
      'A quote is opened and never closed; the line is read as it stands.',
    ],
    why: quoted,
    source: ruleSources.csv,
    valid: [pvd(`${header}73157;"Modane";pvd-84-73-1;2021-06-03\n`)],
    invalid: [pvd(`${header}73157;"Modane;pvd-84-73-1;2021-06-03\n`)],
  },
  'file/quote-misplaced': {
    severity: 'error',
    message: [
      'Du texte suit un guillemet fermant ; la ligne est lue telle quelle.',
      'Text follows a closing quote; the line is read as it stands.',
    ],
    why: quoted,
    source: ruleSources.csv,
    valid: [pvd(`${header}73157;"Modane";pvd-84-73-1;2021-06-03\n`)],
    invalid: [pvd(`${header}73157;"Mo"dane;pvd-84-73-1;2021-06-03\n`)],
  },
  'file/workbook-damaged': {
    severity: 'error',
    message: [
      'Le classeur est abîmé ou incomplet ; enregistrez-le de nouveau en xlsx.',
      'The workbook is damaged or incomplete; save it again as xlsx.',
    ],
    why: table,
    valid,
    invalid: [pvd('UEsDBAoAAAAAAA==', 'base64')],
  },
  'file/workbook-too-long': {
    severity: 'error',
    message: [
      'Le classeur a trop de lignes pour être lu ; enregistrez-le en CSV.',
      'The workbook has too many rows to be read; save it as CSV.',
    ],
    why: bounded,
    valid,
    invalid: [],
  },
  'file/sheet-unknown': {
    severity: 'error',
    message: [
      'Le classeur n’a pas de feuille « {sheet} » ; il a : {sheets}.',
      'The workbook has no sheet "{sheet}"; it has: {sheets}.',
    ],
    why: table,
    valid,
    invalid: [],
  },
  'file/json-broken': {
    severity: 'error',
    message: [
      'Le JSON est rompu au caractère {column} de la ligne.',
      'The JSON is broken at character {column} of the line.',
    ],
    why: json,
    valid: [
      pvd('[{"insee_com":"73157","lib_com":"Modane","id_pvd":"pvd-84-73-1","date_signature":"2021-06-03"}]'),
    ],
    invalid: [pvd('[{"insee_com":"73157",}]')],
  },
  'file/json-no-list': {
    severity: 'error',
    message: [
      'Ce JSON n’est pas une liste d’objets ; donnez une seule liste.',
      'This JSON is no list of objects; give one list.',
    ],
    why: json,
    valid: [pvd('{"results":[{"insee_com":"73157"}]}')],
    invalid: [pvd('{"communes":[{"insee_com":"73157"}],"autres":[{"insee_com":"73248"}]}')],
  },
  'file/json-no-item': {
    severity: 'error',
    message: [
      'Un élément n’est pas un objet et n’est pas lu : {text}.',
      'An item is no object and is not read: {text}.',
    ],
    why: json,
    valid: [pvd('[{"insee_com":"73157"}]')],
    invalid: [pvd('[{"insee_com":"73157"},12]')],
  },
  'file/json-key-late': {
    severity: 'error',
    message: [
      'La clé « {key} » manque aux premiers objets et n’est pas lue.',
      'The key "{key}" is missing from the first objects and is not read.',
    ],
    why: json,
    valid: [pvd('[{"insee_com":"73157"}]')],
    invalid: [],
  },
})
