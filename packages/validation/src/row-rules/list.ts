import { codeAndName, communesOf, CommuneMarks } from '../communes.js'
import type { RowJudge, RowRule, RowView } from '../row-rule.js'

const mostKeys = 500_000

/** No two rows have the same key. The first row stands, and every later one is told. */
export const uniqueKey: RowRule = {
  id: 'unique',
  codes: ['row/key-twice', 'table/too-many-keys'],
  needs: ['key'],
  open({ key = [] }, _context, use) {
    const columns = [use.columns.key ?? []].flat()
    const [column = -1] = key
    const tell = (view: RowView, first: number, text: string) => {
      view.report({ code: 'row/key-twice', params: { first, columns, key: text } }, column)
    }
    return key.length === 1 ? ofOneColumn(column, tell) : ofKey(keyOf(key), column, tell)
  },
}

type Tell = (view: RowView, first: number, key: string) => void

/** Communes are marked where they are; other values are gathered. */
function ofOneColumn(column: number, tell: Tell): RowJudge {
  const marks = new CommuneMarks()
  const others = ofKey(
    view => {
      const value = view.value(column)
      return value === undefined ? undefined : String(value)
    },
    column,
    tell,
  )
  return {
    ...others,
    row(view) {
      const commune = view.commune(column)
      // A code of before is a key of its own: an old list has a row for each commune that merged.
      if (commune?.code !== view.value(column) || !commune) return others.row?.(view)
      const first = marks.lineOf(commune)
      if (first > 0) tell(view, first, commune.code)
      else marks.note(commune, view.line)
    },
  }
}

function keyOf(columns: readonly number[]): (view: RowView) => string {
  return view => columns.map(column => String(view.value(column) ?? '')).join('\u0000')
}

function ofKey(textOf: (view: RowView) => string | undefined, column: number, tell: Tell): RowJudge {
  const lines = new Map<string, number>()
  let passedOver = 0
  return {
    row(view) {
      const key = textOf(view)
      if (key === undefined) return
      const first = lines.get(key)
      if (first !== undefined) tell(view, first, key.replaceAll('\u0000', ' · '))
      else if (lines.size < mostKeys) lines.set(key, view.line)
      else passedOver++
    },
    end(report) {
      if (passedOver > 0)
        report({ code: 'table/too-many-keys', params: { most: mostKeys, passedOver } }, { column })
    },
  }
}

/** A file of fewer departments than these is an extract, and is held to the departments that it names. */
const wholeCountry = 60

/** The towns that should be on the list and are not. */
export const completeList: RowRule = {
  id: 'complete',
  codes: ['table/town-missing', 'table/extract', 'table/partial'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune: [column = -1] = [] }, { reference }, { options = {} }) {
    const marks = new CommuneMarks()
    const departments = new Set<string>()
    const list = options.list === 'ort' || options.list === 'pvd' ? options.list : 'all'
    return {
      row(view) {
        const commune = view.commune(column)
        if (!commune || marks.lineOf(commune) > 0) return
        marks.note(commune, view.line)
        departments.add(commune.department)
      },
      end(report) {
        if (departments.size === 0 || !reference) return
        const communes = communesOf(reference.gazetteer)
        const isExtract = departments.size < wholeCountry
        if (isExtract)
          report({ code: 'table/extract', params: { departments: [...departments].sort() } }, { column })
        const expected = communes
          .members(list)
          .filter(({ department }) => !isExtract || departments.has(department))
        const missing = expected.filter(each => marks.lineOf(each) === 0)
        // Most of them missing: the file was never meant to hold them all.
        if (missing.length > expected.length / 2) {
          const params = { missing: missing.length, expected: expected.length, list }
          return report({ code: 'table/partial', params }, { column })
        }
        for (const commune of missing)
          report({ code: 'table/town-missing', params: { town: codeAndName(commune), list } }, { column })
      },
    }
  },
}
