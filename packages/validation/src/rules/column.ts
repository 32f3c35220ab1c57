import { writeRules } from './write-rules.js'

const header = 'insee_com;lib_com;id_pvd;date_signature\n'
const row = '73157;Modane;pvd-84-73-1;2021-06-03\n'
const valid = [{ kind: 'pvd', text: header + row }] as const
const named = [
  'technical',
  'Les outils trouvent une colonne par son nom.',
  'Tools find a column by its name.',
] as const

export const columnRules = writeRules('header', {
  'header/not-found': {
    severity: 'error',
    message: [
      'Aucune ligne ne porte les noms de colonnes attendus : {wanted}.[ Première ligne : {header}.]',
      'No line holds the names of columns that are expected: {wanted}.[ First line: {header}.]',
    ],
    why: named,
    valid,
    invalid: [{ kind: 'pvd', text: row }],
  },
  'column/missing': {
    severity: 'error',
    message: [
      'La colonne « {wanted} » manque.[ Est-ce « {meant} » ?][ Le fichier a aussi : {header}.]',
      'The column "{wanted}" is missing.[ Is it "{meant}"?][ The file also has: {header}.]',
    ],
    why: [
      'logical',
      'Sans elle, le fichier ne dit pas ce qu’il doit dire.',
      'Without it, the file does not say what it has to say.',
    ],
    valid,
    invalid: [{ kind: 'pvd', text: header.replace('insee_com', 'inse_com') + row }],
  },
  'column/probably-misspelt': {
    severity: 'warning',
    message: [
      '« {meant} » est peut-être la colonne « {wanted} », mal écrite.',
      '"{meant}" is perhaps the column "{wanted}", misspelt.',
    ],
    why: named,
    valid: [{ kind: 'towns', text: 'code_insee;population\n73157;3091\n' }],
    invalid: [{ kind: 'towns', text: 'code_insee;populaton\n73157;3091\n' }],
  },
  'column/other-name': {
    severity: 'info',
    message: ['« {column} » est lue comme « {wanted} ».', '"{column}" is read as "{wanted}".'],
    why: named,
    valid,
    invalid: [{ kind: 'pvd', text: header.replace('insee_com', 'code_insee') + row }],
  },
  'column/unknown': {
    severity: 'info',
    message: [
      'La colonne « {column} » n’est pas connue ici ; seule sa forme est vérifiée.',
      'The column "{column}" is not known here; only its form is checked.',
    ],
    why: [
      'technical',
      'Une colonne de plus ne gêne pas, mais personne ne vérifie ce qu’elle dit.',
      'One more column does no harm, but nobody checks what it says.',
    ],
    valid,
    invalid: [{ kind: 'pvd', text: 'remarque;' + header + 'vu;' + row }],
  },
  'column/twice': {
    severity: 'warning',
    message: [
      'La colonne « {column} » figure deux fois ; la première est lue (colonne {first}).',
      'The column "{column}" stands there twice; the first is read (column {first}).',
    ],
    why: named,
    valid,
    invalid: [{ kind: 'pvd', text: 'insee_com;' + header + '73157;' + row }],
  },
  'column/nameless': {
    severity: 'warning',
    message: ['Une colonne n’a pas de nom.', 'A column has no name.'],
    why: named,
    valid,
    invalid: [{ kind: 'pvd', text: ';' + header + 'vu;' + row }],
  },
})
