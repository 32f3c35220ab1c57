import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flatKinds, flatRows } from '../../lib/town-cases.mjs'
import { asked } from '../../lib/two-predicates.mjs'
import { outcome } from './row-engines.mjs'

/** Both predicates of every rule over a table in memory, into a table in memory. The communes are laid end to end `times` times. */
export async function duckdb({ times = 1, threads = 1 } = {}) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  await load(connection, times)
  const columns = asked.map((_, at) => `p${at} BOOLEAN`).join(', ')
  await connection.run(`CREATE TABLE answers (${columns})`)
  const select = asked.map(({ condition }) => sqlOf(condition)).join(', ')
  // Parsed and planned once, as the other engines compile once.
  const insert = await connection.prepare(`INSERT INTO answers SELECT ${select} FROM towns`)
  return {
    before: () => connection.run('DELETE FROM answers'),
    run: () => insert.run(),
    /** The answers to the communes laid last. */
    read: async () =>
      (
        await connection.runAndReadAll(`SELECT * FROM answers OFFSET ${(times - 1) * flatRows.length}`)
      ).getRows(),
    says: (rows, row, rule) => outcome(at => rows[row][at] === true, rule),
  }
}

async function load(connection, times) {
  const names = Object.keys(flatKinds)
  const types = Object.fromEntries(
    Object.entries(flatKinds).map(([name, kind]) => [name, typeOf(name, kind)]),
  )
  const folder = mkdtempSync(join(tmpdir(), 'pvd-bench-'))
  const file = join(folder, 'towns.csv')
  const lines = flatRows.map(row => names.map(name => row[name] ?? '').join())
  writeFileSync(file, `${[names.join(), ...lines].join('\n')}\n`)
  const read = names.map(name => `'${name}': '${types[name].startsWith('ENUM') ? 'VARCHAR' : types[name]}'`)
  const cast = names.map(name => `${name}::${types[name]} AS ${name}`).join(', ')
  await connection.run(
    `CREATE TABLE once AS SELECT row_number() OVER () AS place, * FROM read_csv('${file}', header = true, columns = {${read.join(', ')}})`,
  )
  await connection.run(
    `CREATE TABLE towns AS SELECT ${cast} FROM once, range(${times}) AS r(n) ORDER BY n, place`,
  )
  rmSync(folder, { recursive: true })
}

/** Choices are an ENUM, which compares as a number does. */
function typeOf(name, kind) {
  if (kind === 'boolean') return 'BOOLEAN'
  if (kind !== 'enum') return 'INTEGER'
  const values = new Set(flatRows.flatMap(row => row[name] ?? []))
  return `ENUM (${[...values].map(value => `'${value}'`).join(', ')})`
}

function sqlOf(condition) {
  if (condition.all) return `(${condition.all.map(sqlOf).join(' AND ')})`
  if (condition.any) return `(${condition.any.map(sqlOf).join(' OR ')})`
  if (condition.flag) return condition.flag
  const { test, fact, value } = condition
  if (typeof value === 'boolean') return (test === '=') === value ? fact : `NOT ${fact}`
  if (test === 'in' || test === 'notIn')
    return `${fact} ${test === 'in' ? 'IN' : 'NOT IN'} (${value.map(each => `'${each}'`).join(', ')})`
  const sign = { '≠': '<>', '≤': '<=', '≥': '>=' }[test] ?? test
  return `${fact} ${sign} ${typeof value === 'string' ? `'${value}'` : value}`
}
