import { readInputs } from './inputs.mjs'
import { plainTables } from './tables.mjs'

export const readPlainTables = () => plainTables(readInputs())
