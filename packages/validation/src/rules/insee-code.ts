import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const column = { type: 'insee-code' } as const
const valid = [
  { column, cell: '01033' },
  { column, cell: '2A247' },
  { column, cell: '97411' },
]
const source = ruleSources.cog
const text = [
  'technical',
  'Un code commune est un texte de cinq caractères ; les tableurs le prennent pour un nombre.',
  'A commune code is a text of five characters; spreadsheets take it for a number.',
] as const

export const inseeCodeRules = writeRules('cell', {
  'insee-code/zero-lost': {
    severity: 'error',
    message: [
      '« {value} » a perdu le zéro qui ouvre le code commune[ : écrivez {repair}]. Mettez la colonne au format texte.',
      '"{value}" has lost the zero that opens the commune code[: write {repair}]. Give the column the text format.',
    ],
    why: text,
    source,
    valid,
    invalid: [
      { column, cell: '1033', repaired: '01033' },
      { column, cell: '1033.0', repaired: '01033' },
      { column: { ...column, separator: '|' }, cell: '1033|73157', repaired: '01033|73157' },
    ],
  },
  'insee-code/mended': {
    severity: 'warning',
    message: [
      '« {value} » ne s’écrit pas ainsi : le code commune est {repair}.',
      '"{value}" is not written this way: the commune code is {repair}.',
    ],
    why: text,
    source,
    valid,
    invalid: [
      { column, cell: '2a247', repaired: '2A247' },
      { column, cell: '73157.0', repaired: '73157' },
      { column, cell: '73 157', repaired: '73157' },
    ],
  },
  'insee-code/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un code commune : cinq chiffres, ou 2A ou 2B et trois chiffres.[ Peut-être {repair} ?]',
      '"{value}" is no commune code: five digits, or 2A or 2B and three digits.[ Perhaps {repair}?]',
    ],
    why: [
      'legal',
      'Le code officiel géographique donne à chaque commune un code de cinq caractères.',
      'The official geographic code gives every commune a code of five characters.',
    ],
    source,
    valid,
    invalid: [{ column, cell: 'ABCDE' }],
  },
  'insee-code/unknown': {
    severity: 'error',
    message: [
      '{value} n’est et n’a été le code d’aucune commune.',
      '{value} is and was the code of no commune.',
    ],
    why: [
      'legal',
      'Seul un code de la liste officielle désigne une commune.',
      'Only a code of the official list names a commune.',
    ],
    source,
    valid,
    invalid: [{ column, cell: '73999' }],
  },
  'insee-code/former': {
    severity: 'warning',
    message: [
      '{value}[ ({name})] n’est plus le code d’une commune ; aujourd’hui : {successors}.',
      '{value}[ ({name})] is the code of a commune no more; today: {successors}.',
    ],
    why: [
      'legal',
      'Les communes fusionnent et changent de code : un code vaut à une date.',
      'Communes merge and change their code: a code holds on a day.',
    ],
    source,
    valid,
    invalid: [
      { column, cell: '01122', suggested: '01185' },
      { column, cell: '20004', suggested: '2A004' },
      { column, cell: '14513', suggested: '50592' },
      { column, cell: '97123', suggested: '97701' },
    ],
  },
  'insee-code/divided': {
    severity: 'error',
    message: [
      '{value}[ ({name})] a été partagée entre {successors} : choisissez, ou répartissez la ligne.',
      '{value}[ ({name})] was divided among {successors}: choose one, or share the row out.',
    ],
    why: [
      'logical',
      'Aucune commune d’aujourd’hui n’a pris la place de celle-là à elle seule.',
      'No commune of today took the place of this one by itself.',
    ],
    source,
    valid,
    invalid: [{ column, cell: '45117' }],
  },
  'insee-code/arrondissement': {
    severity: 'warning',
    message: [
      '{value} est un arrondissement municipal ; la commune est {successors}.',
      '{value} is a municipal arrondissement; the commune is {successors}.',
    ],
    why: [
      'legal',
      'Paris, Lyon et Marseille sont chacune une seule commune ; leurs arrondissements n’en sont pas.',
      'Paris, Lyon and Marseille are one commune each; their arrondissements are none.',
    ],
    source,
    valid,
    invalid: [
      { column, cell: '75101', suggested: '75056' },
      { column, cell: '69381', suggested: '69123' },
    ],
  },
  'insee-code/postal-code': {
    severity: 'error',
    message: [
      '{value} est un code postal, pas un code commune ; il dessert {towns}.',
      '{value} is a postal code, no commune code; it serves {towns}.',
    ],
    why: [
      'logical',
      'Un code postal est un secteur de La Poste : plusieurs communes le partagent, et une commune en a plusieurs.',
      'A postal code is an area of La Poste: several communes share it, and one commune may have several.',
    ],
    source,
    valid,
    invalid: [{ column, cell: '73500' }],
  },
})
