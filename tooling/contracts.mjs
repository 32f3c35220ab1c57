/**
 * `npm run contracts`: writes down what the packages promise today; read the difference before it is committed. With `--check`
 * it writes nothing and fails when something else is written there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './check/step.mjs'
import { contractFiles } from './contracts/contract-files.mjs'
import { staleContracts, writtenContracts } from './contracts/stale.mjs'

const files = await contractFiles(root)
if (process.argv.includes('--check')) {
  const stale = staleContracts(root, files)
  for (const problem of stale) console.error(problem)
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const path of writtenContracts(root)) if (!files.has(path)) rmSync(join(root, path))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  console.log(`wrote ${String(files.size)} contracts; "git diff contracts" shows what changed`)
}
