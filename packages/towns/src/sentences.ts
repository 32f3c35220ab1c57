import type { IssueSentences } from '@petites-villes/core'
import { communeCodeSentences } from './commune-code.js'
import { communeKeySentences } from './commune-key.js'
import { departmentCodeSentences } from './department.js'
import { epciCodeSentences } from './epci-code.js'
import { historySentences } from './history/translation.js'
import { importSentences } from './import/sentences.js'
import { lookUpSentences } from './look-up.js'
import { postalCodeSentences } from './postal-code.js'
import { regionCodeSentences } from './region.js'
import { sirenSentences } from './siren.js'
import { siretSentences } from './siret.js'
import { townCodeSentences } from './town-code.js'

/** The sentences of every issue of this package. */
export const townSentences: IssueSentences = {
  ...communeCodeSentences,
  ...departmentCodeSentences,
  ...regionCodeSentences,
  ...postalCodeSentences,
  ...sirenSentences,
  ...siretSentences,
  ...epciCodeSentences,
  ...communeKeySentences,
  ...townCodeSentences,
  ...lookUpSentences,
  ...historySentences,
  ...importSentences,
}
