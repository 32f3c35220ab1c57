import { civilDate } from '@petites-villes/core'
import type { CheckRule } from '../check-rule.js'

const since = civilDate('2026-11-27')
const cog = {
  title: 'Code officiel géographique au 1er janvier 2026, INSEE',
  url: 'https://www.insee.fr/fr/information/2560452',
  checkedOn: civilDate('2026-11-22'),
}
const inseeCode = { type: 'insee-code' } as const

export const inseeCodeRules: readonly CheckRule[] = [
  {
    id: 'insee-code/zero-lost',
    scope: 'cell',
    version: 1,
    since,
    severity: 'error',
    message: {
      fr: '« {value} » a perdu le zéro qui ouvre le code commune[ : écrivez {repair}]. Mettez la colonne au format texte.',
      en: '"{value}" has lost the zero that opens the commune code[: write {repair}]. Give the column the text format.',
    },
    reason: {
      kind: 'technical',
      text: {
        fr: 'Un code commune est un texte de cinq caractères ; les tableurs le prennent pour un nombre.',
        en: 'A commune code is a text of five characters; spreadsheets take it for a number.',
      },
      source: cog,
    },
    examples: {
      valid: [{ column: inseeCode, cell: '01033' }],
      invalid: [{ column: inseeCode, cell: '1033', repaired: '01033' }],
    },
  },
]
