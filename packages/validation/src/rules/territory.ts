import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const source = ruleSources.cog
const department = { type: 'department-code' } as const
const region = { type: 'region-code' } as const
const postal = { type: 'postal-code' } as const
const id = { type: 'pvd-id' } as const
const asText = [
  'technical',
  'Un code est un texte ; les tableurs le prennent pour un nombre et perdent ses zéros.',
  'A code is a text; spreadsheets take it for a number and lose its zeros.',
] as const
const listed = [
  'legal',
  'Le code officiel géographique donne la liste des codes.',
  'The official geographic code gives the list of codes.',
] as const
const postalWhy = [
  'logical',
  'Un code postal a cinq chiffres, et dessert au moins une commune.',
  'A postal code has five digits, and serves one commune at least.',
] as const

export const territoryRules = writeRules('cell', {
  'department-code/leading-zero-lost': {
    severity: 'error',
    message: [
      'Le code de département « {value} » a perdu son zéro : écrivez {repair}.',
      'The department code "{value}" has lost its zero: write {repair}.',
    ],
    why: asText,
    source,
    valid: [{ column: department, cell: '01' }],
    invalid: [
      { column: department, cell: '1', repaired: '01' },
      { column: department, cell: '1.0', repaired: '01' },
    ],
  },
  'department-code/corsica': {
    severity: 'error',
    message: [
      'Le code 20 de la Corse a été remplacé par 2A et 2B en 1976 : écrivez l’un des deux.',
      'The code 20 of Corsica was replaced by 2A and 2B in 1976: write one of them.',
    ],
    why: listed,
    source,
    valid: [{ column: department, cell: '2A' }],
    invalid: [{ column: department, cell: '20', suggested: '2A' }],
  },
  'department-code/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un code de département[ ; peut-être {repair}].',
      '"{value}" is no department code[; perhaps {repair}].',
    ],
    why: listed,
    source,
    valid: [{ column: department, cell: '974' }],
    invalid: [
      { column: department, cell: 'Savoie' },
      { column: department, cell: '2a', repaired: '2A' },
    ],
  },
  'region-code/leading-zero-lost': {
    severity: 'error',
    message: [
      'Le code de région « {value} » a perdu son zéro : écrivez {repair}.',
      'The region code "{value}" has lost its zero: write {repair}.',
    ],
    why: asText,
    source,
    valid: [{ column: region, cell: '04' }],
    invalid: [{ column: region, cell: '4', repaired: '04' }],
  },
  'region-code/unknown': {
    severity: 'error',
    message: [
      '« {value} » n’est le code d’aucune région depuis 2016.',
      '"{value}" is the code of no region since 2016.',
    ],
    why: listed,
    source,
    valid: [{ column: region, cell: '84' }],
    invalid: [{ column: region, cell: '82' }],
  },
  'postal-code/leading-zero-lost': {
    severity: 'error',
    message: [
      'Le code postal « {value} » a perdu son zéro : écrivez {repair}.',
      'The postal code "{value}" has lost its zero: write {repair}.',
    ],
    why: asText,
    valid: [{ column: postal, cell: '01300' }],
    invalid: [{ column: postal, cell: '1300', repaired: '01300' }],
  },
  'postal-code/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un code postal de cinq chiffres[ ; peut-être {repair}].',
      '"{value}" is no postal code of five digits[; perhaps {repair}].',
    ],
    why: postalWhy,
    source: ruleSources.postalCodes,
    valid: [{ column: postal, cell: '73500' }],
    invalid: [
      { column: postal, cell: 'Modane' },
      { column: postal, cell: '73 500', repaired: '73500' },
    ],
  },
  'postal-code/unknown': {
    severity: 'error',
    message: [
      'Le code postal {value} ne dessert aucune commune.',
      'The postal code {value} serves no commune.',
    ],
    why: postalWhy,
    source: ruleSources.postalCodes,
    valid: [{ column: postal, cell: '73500' }],
    invalid: [
      { column: postal, cell: '73999' },
      { column: postal, cell: '1999' },
    ],
  },
  'pvd-id/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un identifiant du programme : pvd, région, département et numéro, comme pvd-84-73-2.',
      '"{value}" is no identifier of the programme: pvd, region, department and number, as pvd-84-73-2.',
    ],
    why: [
      'legal',
      'L’ANCT identifie ainsi les communes du programme.',
      'ANCT identifies the towns of the programme in this way.',
    ],
    source: ruleSources.pvd,
    valid: [
      { column: id, cell: 'pvd-84-73-2' },
      { column: id, cell: 'pvd-94-2A-1' },
    ],
    invalid: [{ column: id, cell: 'PVD n° 12' }],
  },
})
