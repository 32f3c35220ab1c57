import { reference } from './reference.js'

export const pvdHeader = ['insee_com', 'lib_com', 'id_pvd', 'date_signature'] as const

/** The list of the 1,646 towns in the columns of ANCT. Three days of the real list stand before the programme; they are left out. */
export function pvdList(): string[][] {
  const counts = new Map<string, number>()
  return [...reference.gazetteer.towns()]
    .filter(({ zonings }) => zonings.pvd.status === 'yes')
    .map(({ code, name, department, region, zonings: { pvd } }) => {
      const start = `pvd-${region?.code ?? ''}-${department.code}-`
      const number = (counts.get(start) ?? 0) + 1
      counts.set(start, number)
      const day = pvd.signedOn !== null && pvd.signedOn >= '2020-10-01' ? pvd.signedOn : ''
      return [code, name, `${start}${String(number)}`, day]
    })
}

/** A table as CSV text, quoted where it must be. */
export function csvOf(rows: readonly (readonly string[])[], delimiter = ';'): string {
  const cell = (text: string) =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map(row => `${row.map(cell).join(delimiter)}\n`).join('')
}
