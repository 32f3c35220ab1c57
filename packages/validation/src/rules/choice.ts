import { writeRules } from './write-rules.js'

const column = { type: 'choice', values: ['commerce', 'habitat'] } as const
const several = { type: 'choice', values: ['commerce', 'habitat'], separator: '|' } as const
const identifier = { type: 'identifier' } as const
const listed = [
  'logical',
  'La colonne a une liste fermée de valeurs.',
  'The column has a closed list of values.',
] as const

export const choiceRules = writeRules('cell', {
  'choice/other-spelling': {
    severity: 'warning',
    message: ['« {value} » s’écrit {repair}.', '"{value}" is written {repair}.'],
    why: listed,
    valid: [{ column, cell: 'commerce' }],
    invalid: [
      { column, cell: 'Commerce', repaired: 'commerce' },
      { column: several, cell: 'Commerce|habitat', repaired: 'commerce|habitat' },
      { column: several, cell: 'Commerce|tourisme', suggested: 'commerce|tourisme' },
      { column: { type: 'boolean' }, cell: 'VRAI', repaired: 'oui' },
      { column: { type: 'partner-id' }, cell: 'ANCT', repaired: 'anct' },
    ],
  },
  'choice/unknown': {
    severity: 'error',
    message: [
      '« {value} » n’est pas dans la liste[ ; peut-être {repair}]. Choix : {choices}.',
      '"{value}" is not on the list[; perhaps {repair}]. Choices: {choices}.',
    ],
    why: listed,
    valid: [{ column, cell: 'habitat' }],
    invalid: [
      { column, cell: 'tourisme' },
      { column, cell: 'comerce', suggested: 'commerce' },
      { column: several, cell: 'comerce|habitat', suggested: 'commerce|habitat' },
    ],
  },
  'cell/value-twice': {
    severity: 'warning',
    message: [
      '« {value} » contient deux fois la même valeur[ : {repair}].',
      '"{value}" holds the same value twice[: {repair}].',
    ],
    why: ['logical', 'Une liste ne dit pas deux fois la même chose.', 'A list does not say a thing twice.'],
    valid: [{ column: several, cell: 'commerce|habitat' }],
    invalid: [{ column: several, cell: 'commerce|commerce', repaired: 'commerce' }],
  },
  'cell/loose-separator': {
    severity: 'warning',
    message: [
      '« {value} » a un séparateur « {separator} » en trop, ou des espaces autour[ : {repair}].',
      '"{value}" has a separator "{separator}" too many, or spaces around it[: {repair}].',
    ],
    why: [
      'technical',
      'Entre deux séparateurs doit se trouver une valeur.',
      'Between two separators there has to be a value.',
    ],
    valid: [{ column: several, cell: 'commerce|habitat' }],
    invalid: [{ column: several, cell: 'commerce| habitat|', repaired: 'commerce|habitat' }],
  },
  'identifier/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas un identifiant : minuscules, chiffres et tirets[ ; peut-être {repair}].',
      '"{value}" is no identifier: small letters, digits and hyphens[; perhaps {repair}].',
    ],
    why: [
      'technical',
      'Un identifiant sert dans des adresses et ne change pas.',
      'An identifier serves in addresses and does not change.',
    ],
    valid: [{ column: identifier, cell: 'chef-de-projet-pvd' }],
    invalid: [{ column: identifier, cell: 'Chef de projet', suggested: 'chef-de-projet' }],
  },
})
