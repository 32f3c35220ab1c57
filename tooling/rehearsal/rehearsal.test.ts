import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectedVersions, increased } from './expected.mjs'
import type { Packument } from './registry.mjs'
import { newestEntry, publishedProblems, tagProblems, versionedProblems } from './released.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const manifest = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.2.3', ...more })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petites-villes-rehearsal-'))
  mkdirSync(join(folder, '.changeset'))
  write('packages/one/package.json', manifest('one'))
  write('packages/two/package.json', manifest('two', { dependencies: { one: '^1.2.3' } }))
  write('packages/data/package.json', manifest('data', { dependencies: { one: '^1.2.3' } }))
  write('apps/page/package.json', manifest('page', { private: true }))
  for (const name of ['one', 'two', 'data'])
    write(`packages/${name}/CHANGELOG.md`, `# ${name}\n\n## 1.2.3\n\n- Words.\n\n## 1.2.2\n`)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const versions = { one: '1.2.3', two: '1.2.3', data: '1.2.3' }

describe('the versions that changesets announce', () => {
  test('go together in the fixed group, and lift what needs it', () => {
    write('.changeset/a.md', `---\n'one': patch\n---\n\nA.\n`)
    write('.changeset/b.md', `---\n'two': minor\n---\n\nB.\n`)
    expect(expectedVersions(folder, ['one', 'two'])).toEqual({ one: '1.3.0', two: '1.3.0', data: '1.2.4' })
  })

  test('stay as they are without changesets', () => {
    expect(expectedVersions(folder, ['one', 'two'])).toEqual(versions)
  })

  test.each([
    [0, '1.2.3'],
    [1, '1.2.4'],
    [2, '1.3.0'],
    [3, '2.0.0'],
  ])('by size %i', (size, version) => {
    expect(increased('1.2.3', size)).toBe(version)
  })

  test('of this repository can be reckoned', () => {
    expect(Object.keys(expectedVersions(root, []))).toContain('petites-villes')
  })
})

describe('a repository after "npm run version"', () => {
  test('without faults has none', () => {
    expect(versionedProblems(folder, versions)).toEqual([])
    expect(newestEntry(folder, 'packages/one')).toBe('## 1.2.3\n\n- Words.\n')
  })

  test.each<[string, string, string, RegExp]>([
    ['a changeset that is still there', '.changeset/a.md', `---\n'one': patch\n---\n`, /a.md is still there/],
    [
      'another version',
      'packages/one/package.json',
      manifest('one', { version: '1.3.0' }),
      /one is at 1.3.0/,
    ],
    [
      'an old neighbour',
      'packages/two/package.json',
      manifest('two', { dependencies: { one: '^1.2.2' } }),
      /wants one \^1.2.2/,
    ],
    [
      'an old changelog',
      'packages/two/CHANGELOG.md',
      '# two\n\n## 1.2.2\n',
      /begins with 1.2.2, not with 1.2.3/,
    ],
  ])('with %s is found', (_, path, text, expected) => {
    write(path, text)
    expect(versionedProblems(folder, versions).join('\n')).toMatch(expected)
  })
})

describe('a registry after "npm run release"', () => {
  const told = (change: Readonly<Record<string, Packument | undefined>> = {}) => {
    const right = (name: string): Packument => ({
      'dist-tags': { latest: '1.2.3' },
      versions: { '1.2.3': { version: '1.2.3', dependencies: name === 'one' ? {} : { one: '^1.2.3' } } },
    })
    const known: Record<string, Packument | undefined> = {
      ...Object.fromEntries(['one', 'two', 'data'].map(name => [name, right(name)])),
      ...change,
    }
    return publishedProblems(folder, versions, name => Promise.resolve(known[name]))
  }

  test('without faults has none', async () => {
    expect(await told()).toEqual([])
  })

  test('with a private package is found', async () => {
    expect(await told({ page: { 'dist-tags': {}, versions: {} } })).toEqual([
      expect.stringMatching(/apps\/page is private/),
    ])
  })

  test('without a package, with an old one, or with an old range is found', async () => {
    const old = { 'dist-tags': { latest: '1.2.2' }, versions: {} }
    const range = {
      'dist-tags': { latest: '1.2.3' },
      versions: { '1.2.3': { version: '1.2.3', dependencies: { one: '^1.0.0' } } },
    }
    expect(await told({ one: undefined, data: old, two: range })).toEqual([
      expect.stringMatching(/data is at 1.2.2/),
      expect.stringMatching(/one is at no version/),
      expect.stringMatching(/two on the registry wants one \^1.0.0/),
    ])
  })

  test('without the command of a package is found', async () => {
    write('packages/one/package.json', manifest('one', { bin: { one: 'dist/main.js' } }))
    expect(await told()).toEqual([expect.stringMatching(/one has the commands "" on the registry/)])
  })

  test('without a tag in git is found', () => {
    expect(tagProblems(['one@1.2.3', 'two@1.2.3', 'data@1.2.3'], versions)).toEqual([])
    expect(tagProblems(['one@1.2.3', 'two@1.2.2'], versions)).toHaveLength(2)
  })
})
