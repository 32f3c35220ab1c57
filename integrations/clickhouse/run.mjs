// Bundles the check from the sources of the repository, then runs it beside the engine that is installed here.
import { build } from '../../node_modules/esbuild/lib/main.js'
import { join } from 'node:path'

const folder = import.meta.dirname
const outfile = join(folder, '.bundle', 'equality.mjs')
await build({
  entryPoints: [join(folder, 'equality.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['chdb'],
  conditions: ['@petites-villes/source', 'module'],
  nodePaths: [join(folder, '../../node_modules')],
  logLevel: 'warning',
})
await import(outfile)
