import { BOOLEAN, DOUBLE, DuckDBInstance, VARCHAR } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import initSqlJs from 'sql.js'
import type { Engine } from './differences.js'

type Cell = string | number | bigint | boolean | null | readonly unknown[]

/** An engine that the normal tests open. */
export interface LocalEngine extends Engine {
  readonly close: () => Promise<void>
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

function literal(cell: Cell, array: (items: string) => string): string {
  if (cell === null) return 'NULL'
  if (typeof cell === 'string') return quoted(cell)
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell.toExponential() : quoted(String(cell))
  return Array.isArray(cell) ? array(cell.map(item => literal(item as Cell, array)).join(', ')) : String(cell)
}

const duckTypes = { boolean: BOOLEAN, number: DOUBLE, string: VARCHAR }

export async function openDuckDb(): Promise<LocalEngine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    run: async statement => void (await connection.run(statement)),
    query: async (text, parameters = []) =>
      (
        await connection.runAndReadAll(
          text,
          [...parameters],
          parameters.map(each => duckTypes[typeof each as keyof typeof duckTypes]),
        )
      ).getRows(),
    literal: (cell: Cell) => literal(cell, items => `[${items}]`),
    close: async () => {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}

export async function openPostgres(): Promise<LocalEngine> {
  const database = await PGlite.create()
  return {
    dialect: 'postgresql',
    run: async statement => void (await database.exec(statement)),
    query: async (text, parameters = []) =>
      (await database.query<unknown[]>(text, [...parameters], { rowMode: 'array' })).rows,
    literal: (cell: Cell) => literal(cell, items => `CAST(ARRAY[${items}] AS text[])`),
    close: () => database.close(),
  }
}

export async function openSqlite(): Promise<LocalEngine> {
  const { Database } = await initSqlJs()
  const database = new Database()
  return {
    dialect: 'sqlite',
    run: statement => {
      database.run(statement)
      return Promise.resolve()
    },
    query: (text, parameters = []) =>
      Promise.resolve((database.exec(text, [...parameters] as never)[0]?.values ?? []) as unknown[][]),
    literal: (cell: Cell) =>
      typeof cell === 'number' && !Number.isFinite(cell)
        ? Number.isNaN(cell)
          ? 'NULL'
          : cell > 0
            ? '9e999'
            : '-9e999'
        : typeof cell === 'boolean'
          ? String(Number(cell))
          : literal(cell, () => "'[]'"),
    close: () => {
      database.close()
      return Promise.resolve()
    },
  }
}
