// Reads the administrative division and the facts of this package, checks them, and writes generated/.
// The output depends on its inputs only: no clock, no network, no order of a directory.
//
//   node packages/data/scripts/generate.mjs            writes generated/
//   node packages/data/scripts/generate.mjs --accept   and accepts what changed: writes golden.json
import { mkdirSync, writeFileSync } from 'node:fs'
import { check } from './check.mjs'
import { readInputs } from './inputs.mjs'
import { historyOf } from './history.mjs'
import { columnRecords, fileRecord, otherSources } from './manifest.mjs'
import { packFormerCodes } from './pack/former.mjs'
import { packGeography } from './pack/geography.mjs'
import { supersededOf } from './superseded.mjs'
import { plainTables, territoryTables } from './tables.mjs'

const inputs = readInputs()
check(inputs)

const output = new URL('../generated/', import.meta.url)
mkdirSync(output, { recursive: true })
const files = {}

/** Texts of printable ASCII without quotation marks and backslashes stand in the file as they are. */
function write(name, type, value) {
  const text = `export const ${name} = ${JSON.stringify(value)}\n`
  files[name] = fileRecord(text)
  writeFileSync(new URL(`${name}.js`, output), text)
  const declaration = `export declare const ${name}: ${type}\n`
  const imported = /^(?:Packed|Territory|History)/.test(type)
    ? `import type { ${type} } from '@petites-villes/towns'\n\n`
    : ''
  writeFileSync(new URL(`${name}.d.ts`, output), imported + declaration)
}

write('communes', 'PackedGeography', packGeography(inputs))
write('formerCodes', 'PackedFormerCodes', packFormerCodes(supersededOf(inputs), inputs.communes))
write('territories', 'TerritoryTables', territoryTables(inputs))

const history = historyOf(inputs)
write('history', 'HistoryData', history)

const columns = columnRecords({ ...plainTables(inputs), movements: history.movements })
const golden = { columns, otherSources: otherSources(inputs), files: { ...files } }
write(
  'fingerprint',
  '{ readonly columns: readonly { readonly column: string; readonly rows: number; readonly sha256: string }[]; ' +
    'readonly otherSources: readonly { readonly table: string; readonly source: string; readonly rows: number }[]; ' +
    'readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>> }',
  golden,
)
if (process.argv.includes('--accept'))
  writeFileSync(new URL('../golden.json', import.meta.url), `${JSON.stringify(golden, null, 2)}\n`)
