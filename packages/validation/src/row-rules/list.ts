import type { RowRule } from '../row-rule.js'

const mostKeys = 500_000

/** No two rows have the same key. The first row stands, and every later one is told. */
export const uniqueKey: RowRule = {
  id: 'unique',
  codes: ['row/key-twice', 'table/too-many-keys'],
  needs: ['key'],
  open({ key = [] }, _context, use) {
    const lines = new Map<string, number>()
    const [only = -1] = key
    const names = [use.columns.key ?? []].flat()
    let passedOver = 0
    return {
      row(view) {
        const value =
          key.length === 1 ? view.value(only) : key.map(column => view.value(column) ?? '').join('\u0000')
        if (value === undefined) return
        const text = typeof value === 'string' ? value : String(value)
        const first = lines.get(text)
        if (first !== undefined)
          return view.report({ code: 'row/key-twice', params: { first, columns: names, key: text } }, only)
        if (lines.size < mostKeys) lines.set(text, view.line)
        else passedOver++
      },
      end(report) {
        if (passedOver > 0)
          report({ code: 'table/too-many-keys', params: { most: mostKeys, passedOver } }, { column: only })
      },
    }
  },
}

/** The towns that should be on the list and are not. */
export const completeList: RowRule = {
  id: 'complete',
  codes: ['table/town-missing', 'table/extract'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune = [] }, { reference }, { options = {} }) {
    const [column = -1] = commune
    const seen = new Set<string>()
    const list = String(options.list ?? 'all')
    return {
      row(view) {
        const code = view.value(column)
        if (typeof code === 'string') seen.add(code)
      },
      end(report) {
        if (seen.size === 0 || !reference) return
        const { gazetteer } = reference
        const departments = new Set([...seen].map(code => gazetteer.town(code)?.department.code))
        // An extract of some departments is held to these alone.
        const isExtract = departments.size < 60
        let expected = 0
        const missing: string[] = []
        for (const town of gazetteer.towns()) {
          const { code, name, department, zonings } = town
          const isWanted = list === 'all' || zonings[list as 'pvd' | 'ort'].status === 'yes'
          if (!isWanted || (isExtract && !departments.has(department.code))) continue
          expected++
          if (!seen.has(code)) missing.push(`${code} ${name}`)
        }
        if (isExtract)
          report({
            code: 'table/extract',
            params: { departments: [...departments].filter(code => code !== undefined).sort() },
          })
        // Most of them missing: the file was never meant to hold them all.
        if (missing.length > expected / 2)
          return report({ code: 'table/partial', params: { missing: missing.length, expected, list } })
        for (const town of missing) report({ code: 'table/town-missing', params: { town, list } }, { column })
      },
    }
  },
}
