import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { filesBelow } from '../doctest/folder.mjs'
import { placeProblems } from './place-problems.mjs'
import { trackedFiles } from './tracked-files.mjs'

const built = ['packages', 'apps'].flatMap(kind =>
  readdirSync(join(root, kind)).flatMap(name =>
    ['dist', 'generated'].flatMap(folder => filesBelow(root, `${kind}/${name}/${folder}`)),
  ),
)

const problemsIn = (paths: readonly string[]) =>
  paths.flatMap(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return text.includes('\0') || path.startsWith('tooling/text/') ? [] : placeProblems(path, text)
  })

test('no file that git keeps names a place of one machine or the host of a registry', () => {
  const files = trackedFiles(root)
  expect(files.length).toBeGreaterThan(500)
  expect(problemsIn(files)).toEqual([])
})

test.runIf(existsSync(join(root, 'packages/core/dist')))('nor does a built file', () => {
  expect(built.length).toBeGreaterThan(50)
  expect(problemsIn(built)).toEqual([])
})

test.each<[string, string | undefined]>([
  ["open('/home/anne/pvd/data.csv')", '/home/anne'],
  ['"sources":["/Users/anne/pvd/src/index.ts"]', '/Users/anne'],
  ['cd /work/main', '/work/main'],
  ['cp /tmp/list.csv .', '/tmp/list.csv'],
  ['C:\\Users\\anne\\pvd', 'C:\\Users\\anne'],
  ['"resolved": "https://registry.npmjs.org/yaml"', 'registry.npmjs'],
  ['pip install -i https://pypi.org/simple', 'pypi.org'],
  ['https://example.org/home/anne', undefined],
  ['./work/list.csv', undefined],
  ['`/offers/work` of the service', undefined],
  ['the work/home balance', undefined],
])('%s', (text, found) => {
  expect(
    placeProblems('a.md', `first\n${text}`).map(problem => problem.split(':').slice(0, 2).join(':')),
  ).toEqual(found === undefined ? [] : [expect.stringMatching(/^a\.md:2 names/)])
  if (found !== undefined) expect(placeProblems('a.md', text)[0]).toContain(`"${found}"`)
})
