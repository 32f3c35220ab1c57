import { writeRules } from './write-rules.js'

const integer = { type: 'integer', min: 0, max: 1000 } as const
const euros = { type: 'euros' } as const
const percent = { type: 'percent' } as const
const siren = { type: 'siren' } as const
const plain = [
  'technical',
  'Un nombre s’écrit en chiffres, le point devant les décimales, sans espace ni unité : tous les outils le lisent alors.',
  'A number is written in digits, a point before its decimals, without spaces or unit: every tool reads it then.',
] as const
const valid = [{ column: integer, cell: '450' }]

export const numberRules = writeRules('cell', {
  'number/french': {
    severity: 'warning',
    message: [
      '« {value} » s’écrit {repair} : sans espaces, un point devant les décimales.',
      '"{value}" is written {repair}: without spaces, a point before the decimals.',
    ],
    why: plain,
    valid: [{ column: euros, cell: '45000.50' }],
    invalid: [
      { column: euros, cell: '45 000,50', repaired: '45000.50' },
      { column: integer, cell: '1\u202f000', repaired: '1000' },
    ],
  },
  'number/ambiguous': {
    severity: 'error',
    message: [
      '« {value} » se lit de deux façons, {readings} : écrivez le nombre sans virgule.',
      '"{value}" reads in two ways, {readings}: write the number without a comma.',
    ],
    why: [
      'logical',
      'La virgule précède les décimales en français et sépare les milliers en anglais : 45,000 est 45 ou 45 000.',
      'The comma opens the decimals in French and parts the thousands in English: 45,000 is 45 or 45 thousand.',
    ],
    valid: [
      { column: { type: 'number' }, cell: '0,125' },
      { column: { type: 'number', language: 'fr' }, cell: '45,000' },
      { column: euros, cell: '45 000,50' },
    ],
    invalid: [
      { column: integer, cell: '45,000' },
      { column: { type: 'number' }, cell: '1,234' },
      { column: euros, cell: '45,000 €' },
    ],
  },
  'number/english': {
    severity: 'warning',
    message: [
      '« {value} » s’écrit {repair} : sans virgule entre les milliers.',
      '"{value}" is written {repair}: without commas between the thousands.',
    ],
    why: plain,
    valid: [{ column: euros, cell: '45000.50' }],
    invalid: [{ column: euros, cell: '45,000.50', repaired: '45000.50' }],
  },
  'number/with-unit': {
    severity: 'warning',
    message: [
      '« {value} » s’écrit {repair}, sans son unité.',
      '"{value}" is written {repair}, without its unit.',
    ],
    why: plain,
    valid: [{ column: percent, cell: '80' }],
    invalid: [
      { column: percent, cell: '80 %', repaired: '80' },
      { column: euros, cell: '45 000 €', repaired: '45000' },
    ],
  },
  'number/decimals': {
    severity: 'warning',
    message: ['« {value} » est un nombre entier : {repair}.', '"{value}" is a whole number: {repair}.'],
    why: plain,
    valid,
    invalid: [{ column: integer, cell: '450.0', repaired: '450' }],
  },
  'number/not-whole': {
    severity: 'error',
    message: ['« {value} » n’est pas un nombre entier.', '"{value}" is no whole number.'],
    why: ['logical', 'On compte ici des unités entières.', 'Whole units are counted here.'],
    valid,
    invalid: [{ column: integer, cell: '450.5' }],
  },
  'number/too-many-decimals': {
    severity: 'error',
    message: ['« {value} » a plus de {decimals} décimales.', '"{value}" has more than {decimals} decimals.'],
    why: ['logical', 'Un montant s’arrête au centime.', 'An amount ends at the cent.'],
    valid: [{ column: euros, cell: '12.34' }],
    invalid: [{ column: euros, cell: '12.345' }],
  },
  'number/exponent': {
    severity: 'error',
    message: [
      '« {value} » : le tableur a arrondi un grand nombre, et ses chiffres sont perdus. Reprenez la valeur d’origine, au format texte.',
      '"{value}": the spreadsheet rounded a large number, and its digits are lost. Take the original value again, as text.',
    ],
    why: [
      'technical',
      'Un tableur montre un SIRET comme 2,17E+13 et l’enregistre ainsi.',
      'A spreadsheet shows a SIRET as 2.17E+13 and saves it so.',
    ],
    valid: [{ column: siren, cell: '217301571' }],
    invalid: [
      { column: siren, cell: '2,17E+08' },
      { column: { type: 'siret' }, cell: '2,17302E+13' },
    ],
  },
  'number/malformed': {
    severity: 'error',
    message: ['« {value} » n’est pas un nombre.', '"{value}" is no number.'],
    why: plain,
    valid,
    invalid: [{ column: integer, cell: 'beaucoup' }],
  },
  'number/too-small': {
    severity: 'error',
    message: ['« {value} » est au-dessous de {limit}.', '"{value}" is below {limit}.'],
    why: ['logical', 'La colonne a un minimum.', 'The column has a least value.'],
    valid,
    invalid: [{ column: integer, cell: '-5' }],
  },
  'number/too-large': {
    severity: 'error',
    message: ['« {value} » est au-dessus de {limit}.', '"{value}" is above {limit}.'],
    why: ['logical', 'La colonne a un maximum.', 'The column has a highest value.'],
    valid,
    invalid: [{ column: integer, cell: '1001' }],
  },
})
