import { codeColumn, nameColumn } from './common-columns.js'
import { combineExtents, readExtent, reconcileExtents } from './extent.js'
import type { KindRules, ValueRead } from './kind-rules.js'

/** A list without such a column names communes that are in it, and does not say how much of them. */
const extentNames = [
  'classement',
  'classement_montagne',
  'commune_loi_montagne',
  'loi_montagne',
  'zone_montagne',
  'zone de montagne',
  'mountain',
  'couverture',
  'type de classement',
  'totalité ou partie',
]

function rules(): KindRules {
  return {
    columns: [codeColumn, nameColumn, { role: 'value', names: extentNames, optional: true }],
    read({ value, column }): ValueRead {
      if (column === '') return { value: 'yes' }
      if (value === '') return { problem: { code: 'import/value-missing', params: {} } }
      const extent = readExtent(value)
      const suggestions = ['totalité', 'partie', 'non']
      return extent === undefined
        ? { problem: { code: 'import/value-unknown', params: { given: value, suggestions } } }
        : { value: extent }
    },
    combine: combineExtents,
    reconcile: reconcileExtents,
  }
}

/** The perimeter of the loi Montagne in town planning: law 85-30, art. L.122-1 code de l'urbanisme. */
export const planningRules = rules()

/** The agricultural mountain area: art. D.113-14 code rural et de la pêche maritime. */
export const agriculturalRules = rules()
