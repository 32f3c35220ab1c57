/** Writes the generated vectors again, with the seed that stands in generated.test.ts. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync('npx', ['vitest', 'run', 'conformance/generated.test.ts'], {
  cwd: root,
  env: { ...process.env, WRITE_VECTORS: 'true' },
  shell: process.platform === 'win32',
  stdio: 'inherit',
})
process.exit(status ?? 1)
