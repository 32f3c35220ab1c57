/** The towns of the programme as the list of ANCT writes them: `insee_com, lib_com, id_pvd, date_signature`. */
export const pvdHeader = ['insee_com', 'lib_com', 'id_pvd', 'date_signature']

const launch = '2020-10-01'

export function pvdRows(gazetteer) {
  return [...gazetteer.towns()]
    .filter(({ zonings }) => zonings.pvd.status === 'yes')
    .map(({ code, name, department, region, zonings }, at) => {
      const { signedOn } = zonings.pvd
      // Three days of the real list stand before the programme: they would not be valid rows.
      const day = signedOn !== null && signedOn >= launch ? signedOn : ''
      return [code, name, `pvd-${region?.code ?? ''}-${department.code}-${1 + (at % 99)}`, day]
    })
}

/** The same rows, each cell wrong in its own way. */
export function everyCellWrong(rows) {
  return rows.map(([code, name]) => [
    code.startsWith('0') ? code.slice(1) : `${code} `,
    `${name.slice(1)}x`,
    'pvd-99-99-1',
    '31/02/2021',
  ])
}

/** The same rows, the code of each spoilt. */
export function oneCellWrong(rows) {
  return rows.map(([code, ...rest]) => [code.startsWith('0') ? code.slice(1) : `${code} `, ...rest])
}

/** So many rows, made anew as a reader of files makes them: no two of them share a text. */
export function fresh(rows, count) {
  const lines = []
  for (let at = 0; at < count; at++) lines.push(rows[at % rows.length].join(';'))
  return lines
    .join('\n')
    .split('\n')
    .map(line => line.split(';'))
}
