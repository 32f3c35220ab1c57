/**
 * Makes tests of the examples in READMEs, guides and TSDoc, so that an example that lies turns the build red.
 * `vitest.config.ts` calls it; `node tooling/doctest.mjs` runs it alone.
 *
 * In a ```ts fence, `expr // => value` claims a value and `expr // throws /pattern/` an error; a fence marked
 * ```ts no-test is not run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesBelow, fillFolder } from './doctest/folder.mjs'
import { testFilesOf } from './doctest/test-file.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} from */
function documents(from) {
  const packages = existsSync(join(from, 'packages')) ? readdirSync(join(from, 'packages')).sort() : []
  const readmes = ['README.md', ...packages.map(name => `packages/${name}/README.md`)]
  const sources = packages.flatMap(name => filesBelow(from, `packages/${name}/src`))
  return [
    ...readmes.filter(path => existsSync(join(from, path))),
    ...['docs', 'examples', 'conformance']
      .filter(folder => existsSync(join(from, folder)))
      .flatMap(folder => filesBelow(from, folder))
      .filter(path => path.endsWith('.md')),
    ...sources.filter(path => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path)),
  ]
}

/** Writes the tests of all examples into `.doctest` and says how many there are. */
export function writeDocTests(from = root) {
  const files = documents(from).flatMap(path => testFilesOf(path, readFileSync(join(from, path), 'utf8')))
  fillFolder(from, '.doctest', new Map(files.map(({ path, content }) => [path, content])))
  return { files: files.length, examples: files.reduce((sum, { examples }) => sum + examples, 0) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, examples } = writeDocTests()
  console.log(`doctest: ${String(examples)} examples in ${String(files)} files`)
}
