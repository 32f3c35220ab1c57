import { type CivilDate, nearest } from '@petites-villes/core'
import { codeColumn, nameColumn } from './common-columns.js'
import { readDay } from './day-cell.js'
import type { KindRules, PartValue, RowCells, ValueRead } from './kind-rules.js'
import { foldWord } from './text-table.js'

const dayColumn = { role: 'value', names: ['date_signature', 'date de signature'] } as const

/** No convention can be older: the programme, the law, the announcement. */
const begins = {
  pvd: '2020-10-01' as CivilDate,
  ort: '2018-11-23' as CivilDate,
  acv: '2017-12-14' as CivilDate,
}

function readMember({ value }: RowCells, from: CivilDate, vintage: CivilDate): ValueRead {
  const { day, problem, ambiguous } = readDay(value, { from, to: vintage })
  return { value: day, ...(problem && { problem }), ...(ambiguous && { ambiguous }) }
}

/** One member makes the whole a member, since the earliest day that is known. */
function combine(parts: readonly PartValue[]): PartValue {
  const members = parts.filter(value => value !== undefined && value !== 'no')
  if (members.length === 0) return parts.includes(undefined) ? undefined : 'no'
  return members.filter(value => value !== null).sort()[0] ?? null
}

/** A member on either reading; its day only when there is one. */
function reconcile(values: readonly PartValue[]): PartValue {
  const days = new Set(values.filter(value => value !== null && value !== 'no'))
  return days.size === 1 ? [...days][0] : null
}

export const pvdRules: KindRules = {
  columns: [codeColumn, nameColumn, dayColumn],
  betraying: ['id_acv'],
  excludes: 'acv',
  read: (cells, vintage) => readMember(cells, begins.pvd, vintage),
  combine,
  reconcile,
}

export const acvRules: KindRules = {
  columns: [codeColumn, nameColumn, dayColumn],
  betraying: ['id_pvd'],
  excludes: 'pvd',
  read: (cells, vintage) => readMember(cells, begins.acv, vintage),
  combine,
  reconcile,
}

export const ortRules: KindRules = {
  columns: [
    codeColumn,
    nameColumn,
    { role: 'state', names: ['Signée ?'] },
    { role: 'value', names: ['Si signée, date de signature', 'date de signature', 'date_signature'] },
  ],
  read(cells, vintage) {
    const state = foldWord(cells.state)
    if (state === 'signee') return readMember(cells, begins.ort, vintage)
    if (state === '') return { problem: { code: 'import/value-missing', params: {}, role: 'state' } }
    const suggestions = ['Signée']
    return nearest(state, ['signee']).length > 0
      ? { problem: { code: 'import/value-unknown', params: { suggestions }, role: 'state' } }
      : { value: 'no' }
  },
  combine,
  reconcile,
}
