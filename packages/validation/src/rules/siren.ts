import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const source = ruleSources.sirene
const siren = { type: 'siren' } as const
const siret = { type: 'siret' } as const
const epci = { type: 'epci-code' } as const
const checked = [
  'legal',
  'Un SIREN a neuf chiffres et un SIRET quatorze ; le dernier vérifie les autres (Luhn), La Poste exceptée.',
  'A SIREN has nine digits and a SIRET fourteen; the last one checks the others (Luhn), La Poste excepted.',
] as const
const goodSiren = [{ column: siren, cell: '217301571' }]
const goodSiret = [
  { column: siret, cell: '21730157100014' },
  { column: siret, cell: '35600000000048' },
]

export const sirenRules = writeRules('cell', {
  'siren/spaced': {
    severity: 'warning',
    message: [
      'Le SIREN « {value} » s’écrit sans espaces : {repair}.',
      'The SIREN "{value}" is written without spaces: {repair}.',
    ],
    why: checked,
    source,
    valid: [...goodSiren, { column: siren, cell: '217301571.0' }],
    invalid: [{ column: siren, cell: '217 301 571', repaired: '217301571' }],
  },
  'siren/zero-lost': {
    severity: 'error',
    message: [
      '« {value} » a perdu des zéros à gauche : écrivez {repair}.',
      '"{value}" has lost zeros on its left: write {repair}.',
    ],
    why: [
      'technical',
      'Les tableurs prennent un SIREN pour un nombre et perdent ses zéros.',
      'Spreadsheets take a SIREN for a number and lose its zeros.',
    ],
    source,
    valid: [
      { column: siren, cell: '005420120' },
      { column: siren, cell: '18' },
    ],
    invalid: [
      { column: siren, cell: '5420120', repaired: '005420120' },
      { column: siret, cell: '542012000015', repaired: '00542012000015' },
    ],
  },
  'siren/checksum': {
    severity: 'error',
    message: [
      'Le SIREN {value} contient une erreur : son dernier chiffre ne vérifie pas les autres.',
      'The SIREN {value} has an error: its last digit does not check the others.',
    ],
    why: checked,
    source,
    valid: goodSiren,
    invalid: [{ column: siren, cell: '217301572' }],
  },
  'siren/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un SIREN de neuf chiffres[ ; peut-être {repair}].',
      '"{value}" is no SIREN of nine digits[; perhaps {repair}].',
    ],
    why: checked,
    source,
    valid: goodSiren,
    invalid: [
      { column: siren, cell: '21730157100014', suggested: '217301571' },
      { column: siren, cell: '18' },
      { column: siren, cell: 'Modane' },
    ],
  },
  'siret/spaced': {
    severity: 'warning',
    message: [
      'Le SIRET « {value} » s’écrit sans espaces : {repair}.',
      'The SIRET "{value}" is written without spaces: {repair}.',
    ],
    why: checked,
    source,
    valid: goodSiret,
    invalid: [{ column: siret, cell: '217 301 571 00014', repaired: '21730157100014' }],
  },
  'siret/siren-only': {
    severity: 'error',
    message: [
      '{value} est un SIREN ; un SIRET a cinq chiffres de plus, qui ne se devinent pas.',
      '{value} is a SIREN; a SIRET has five more digits, which cannot be guessed.',
    ],
    why: checked,
    source,
    valid: goodSiret,
    invalid: [{ column: siret, cell: '217301571' }],
  },
  'siret/siren': {
    severity: 'error',
    message: [
      'Le SIRET {value} contient une erreur dans ses neuf premiers chiffres, le SIREN.',
      'The SIRET {value} has an error in its first nine digits, the SIREN.',
    ],
    why: checked,
    source,
    valid: goodSiret,
    invalid: [{ column: siret, cell: '21730157200014' }],
  },
  'siret/checksum': {
    severity: 'error',
    message: [
      'Le SIRET {value} contient une erreur : son dernier chiffre ne vérifie pas les autres.',
      'The SIRET {value} has an error: its last digit does not check the others.',
    ],
    why: checked,
    source,
    valid: goodSiret,
    invalid: [{ column: siret, cell: '21730157100015' }],
  },
  'siret/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un SIRET de quatorze chiffres.',
      '"{value}" is no SIRET of fourteen digits.',
    ],
    why: checked,
    source,
    valid: goodSiret,
    invalid: [{ column: siret, cell: 'Modane' }],
  },
  'epci-code/not-an-epci': {
    severity: 'error',
    message: [
      '{value} est le SIREN d’un autre organisme : celui d’une intercommunalité commence par 20 ou 24.',
      '{value} is the SIREN of another body: that of an intercommunality begins with 20 or 24.',
    ],
    why: [
      'legal',
      'Sirene numérote les intercommunalités dans les séries 20 et 24.',
      'Sirene numbers intercommunalities in the series 20 and 24.',
    ],
    source,
    valid: [{ column: epci, cell: '200070464' }],
    invalid: [{ column: epci, cell: '217301571' }],
  },
  'epci-code/unknown': {
    severity: 'error',
    message: [
      '{value} n’est le SIREN d’aucune intercommunalité d’aujourd’hui ; les EPCI fusionnent et changent de SIREN.',
      '{value} is the SIREN of no intercommunality of today; EPCI merge and change their SIREN.',
    ],
    why: [
      'legal',
      'La liste des EPCI à fiscalité propre est arrêtée chaque année.',
      'The list of EPCI with taxes of their own is fixed every year.',
    ],
    source: ruleSources.epci,
    valid: [{ column: epci, cell: '200070464' }],
    invalid: [{ column: epci, cell: '245900410' }],
  },
})
