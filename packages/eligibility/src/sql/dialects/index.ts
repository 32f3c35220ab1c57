import type { Dialect, DialectName } from '../dialect.js'
import { clickhouse } from './clickhouse.js'
import { duckdb } from './duckdb.js'
import { postgresql } from './postgresql.js'
import { sqlite } from './sqlite.js'

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql, sqlite, clickhouse }
