import { writeRules } from './write-rules.js'

const url = { type: 'url' } as const
const email = { type: 'email' } as const
const phone = { type: 'phone' } as const
const reached = [
  'technical',
  'On doit pouvoir suivre l’adresse telle quelle.',
  'One must be able to follow the address as it stands.',
] as const

export const contactRules = writeRules('cell', {
  'url/no-scheme': {
    severity: 'warning',
    message: [
      '« {value} » ne commence ni par https:// ni par http://[ ; peut-être {repair}].',
      '"{value}" begins with neither https:// nor http://[; perhaps {repair}].',
    ],
    why: reached,
    valid: [{ column: url, cell: 'https://www.anah.gouv.fr' }],
    invalid: [{ column: url, cell: 'www.anah.gouv.fr', suggested: 'https://www.anah.gouv.fr' }],
  },
  'url/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas une adresse web : elle commence par https:// et ne contient pas d’espace.',
      '"{value}" is no web address: it begins with https:// and holds no space.',
    ],
    why: reached,
    valid: [{ column: url, cell: 'https://www.anah.gouv.fr/aides' }],
    invalid: [{ column: url, cell: 'voir le site' }],
  },
  'email/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas une adresse de courriel, ou en contient plusieurs.',
      '"{value}" is no e-mail address, or several.',
    ],
    why: reached,
    valid: [{ column: email, cell: 'mairie@modane.example' }],
    invalid: [{ column: email, cell: 'mairie(at)modane' }],
  },
  'phone/zero-lost': {
    severity: 'error',
    message: [
      '« {value} » a perdu son zéro : écrivez {repair}.',
      '"{value}" has lost its zero: write {repair}.',
    ],
    why: [
      'technical',
      'Un numéro de téléphone est un texte ; les tableurs le prennent pour un nombre.',
      'A telephone number is a text; spreadsheets take it for a number.',
    ],
    valid: [{ column: phone, cell: '0479050000' }],
    invalid: [{ column: phone, cell: '479050000', repaired: '0479050000' }],
  },
  'phone/malformed': {
    severity: 'error',
    message: ['« {value} » n’est pas un numéro de téléphone.', '"{value}" is no telephone number.'],
    why: reached,
    valid: [
      { column: phone, cell: '04 79 05 00 00' },
      { column: phone, cell: '+33 4 79 05 00 00' },
      { column: phone, cell: '3631' },
    ],
    invalid: [{ column: phone, cell: '04 79' }],
  },
})
