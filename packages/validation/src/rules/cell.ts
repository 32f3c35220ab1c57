import { writeRules } from './write-rules.js'

const text = { type: 'text' } as const
const short = { type: 'text', maxLength: 10 } as const
const code = { type: 'insee-code' } as const
const required = { type: 'text', required: true } as const
const valid = [{ column: text, cell: 'Modane' }]

export const cellRules = writeRules('cell', {
  'cell/missing': {
    severity: 'error',
    message: ['La colonne « {column} » doit être remplie.', 'The column "{column}" has to be filled.'],
    why: [
      'logical',
      'Sans cette valeur, la ligne ne sert à rien.',
      'Without this value, the row is of no use.',
    ],
    valid: [{ column: required, cell: 'Modane' }],
    invalid: [
      { column: required, cell: '' },
      { column: required, cell: ' ' },
      { column: required, cell: 'N/A' },
    ],
  },
  'cell/spaces': {
    severity: 'warning',
    message: [
      'La cellule a des espaces au début ou à la fin.',
      'The cell has spaces at its beginning or its end.',
    ],
    why: [
      'technical',
      'Les espaces ne se voient pas et empêchent les rapprochements.',
      'Spaces are not seen and break joins.',
    ],
    valid,
    invalid: [{ column: text, cell: ' Modane\u00a0', repaired: 'Modane' }],
  },
  'cell/excel-text': {
    severity: 'warning',
    message: [
      '« {value} » est une écriture de tableur[ pour le texte {repair}].',
      '"{value}" is how a spreadsheet writes the text {repair}.',
    ],
    why: [
      'technical',
      'L’écriture ="…" garde les zéros dans un tableur, mais aucun autre outil ne la comprend.',
      'Writing ="…" keeps zeros in a spreadsheet, and no other tool understands it.',
    ],
    valid: [{ column: code, cell: '03095' }],
    invalid: [
      { column: code, cell: '="03095"', repaired: '03095' },
      { column: { type: 'siren' }, cell: '217301571.0', repaired: '217301571' },
      { column: { type: 'department-code' }, cell: "'01", repaired: '01' },
    ],
  },
  'cell/placeholder': {
    severity: 'warning',
    message: [
      '« {value} » veut dire « rien » : laissez la cellule vide.',
      '"{value}" means nothing: leave the cell empty.',
    ],
    why: [
      'technical',
      'Une absence se dit d’une seule façon, une cellule vide ; sinon elle passe pour une valeur.',
      'Absence is said in one way, an empty cell; else it passes for a value.',
    ],
    valid,
    invalid: [
      { column: text, cell: 'N/A', repaired: '' },
      { column: code, cell: '-', repaired: '' },
    ],
  },
  'cell/spreadsheet-error': {
    severity: 'error',
    message: [
      '« {value} » est une erreur de formule : reprenez la valeur d’origine.',
      '"{value}" is the error of a formula: take the original value again.',
    ],
    why: [
      'technical',
      'La formule n’a plus trouvé ses données quand le fichier a été enregistré.',
      'The formula did not find its data when the file was saved.',
    ],
    valid,
    invalid: [
      { column: text, cell: '#REF!' },
      { column: code, cell: '#NOM?' },
    ],
  },
  'cell/formula': {
    severity: 'error',
    message: [
      'Un tableur exécuterait « {value} » comme une formule ; la copie corrigée la rend inoffensive.',
      'A spreadsheet would run "{value}" as a formula; the repaired copy makes it harmless.',
    ],
    why: [
      'technical',
      'Une formule peut envoyer des données ou lancer un programme sur le poste de qui ouvre le fichier.',
      'A formula can send data or start a program on the machine of whoever opens the file.',
    ],
    valid: [...valid, { column: { type: 'number' }, cell: '-5' }],
    invalid: [
      {
        column: text,
        cell: '=HYPERLINK("http://exemple.fr")',
        repaired: '\'=HYPERLINK("http://exemple.fr")',
      },
    ],
  },
  'text/too-long': {
    severity: 'error',
    message: [
      'Le texte a {length} caractères, {most} au plus.',
      'The text has {length} characters, {most} at most.',
    ],
    why: ['technical', 'La colonne a une longueur maximale.', 'The column has a greatest length.'],
    valid: [{ column: short, cell: 'Modane' }],
    invalid: [{ column: short, cell: 'Saint-Jean-de-Maurienne' }],
  },
  'text/control-characters': {
    severity: 'warning',
    message: [
      'Le texte contient des caractères invisibles, restes d’une conversion ; ils sont à retirer.',
      'The text holds invisible characters, left by a conversion; they are to be taken out.',
    ],
    why: [
      'technical',
      'Ils ne se voient pas et cassent les rapprochements et les exports.',
      'They are not seen and break joins and exports.',
    ],
    valid,
    invalid: [{ column: text, cell: 'Mo\u0007dane', repaired: 'Modane' }],
  },
})
