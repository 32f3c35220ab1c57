import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { trackedFiles } from '../text/tracked-files.mjs'
import { commandProblems } from './commands.mjs'
import { contentProblems } from './contents.mjs'
import { lintProblems } from './lint.mjs'
import { projectsOf, type Project, publicPackages } from './public-packages.mjs'
import { addressFields, publishingProblems } from './publishing.mjs'
import { repositoryAddress, writeRepositoryAddress } from './repository.mjs'
import { contentsOf } from './tarball.mjs'
import { typeProblems } from './types.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const folderOf = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'petites-villes-artefact-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A package of one file as npm packs it. */
const packed = (exported: unknown, files: Readonly<Record<string, string>>) => {
  const manifest = {
    name: 'small',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    sideEffects: false,
    files: ['dist'],
    exports: { '.': exported, './package.json': './package.json' },
  }
  const folder = folderOf({ 'package.json': JSON.stringify(manifest), ...files })
  execFileSync('npm', ['pack', '--silent'], { cwd: folder, shell: process.platform === 'win32' })
  return readFileSync(join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''))
}

describe('a tarball', () => {
  const good = packed(
    { types: './dist/index.d.ts', default: './dist/index.js' },
    { 'dist/index.js': 'export const one = 1\n', 'dist/index.d.ts': 'export declare const one: 1\n' },
  )
  const bad = packed(
    { default: './dist/index.js', types: './dist/index.d.ts' },
    {
      'dist/index.js': 'export const one = 1\n',
      'dist/index.d.ts': "import './gone.js'\nexport default 1\nexport { two } from './gone.js'\n",
    },
  )

  test('without faults passes publint and the check of its types', async () => {
    expect(await lintProblems(good)).toEqual([])
    expect(await typeProblems(good)).toEqual([])
    expect(Object.keys(contentsOf(good)).sort()).toEqual(['dist/index.d.ts', 'dist/index.js', 'package.json'])
  })

  test('whose types come last is refused by publint', async () => {
    expect((await lintProblems(bad)).join('\n')).toMatch(/types should be the first/)
  })

  test('whose declarations import a file that is not there is refused', async () => {
    const problems = (await typeProblems(bad)).join('\n')
    expect(problems).toMatch(/its declarations, resolved as .*node16-esm.*: .*\(https:/)
  })

  test('without declarations is refused', async () => {
    const untyped = packed('./dist/index.js', { 'dist/index.js': 'export const one = 1\n' })
    expect((await typeProblems(untyped)).join()).toMatch(/no declarations/)
  })
})

describe('the contents of a tarball', () => {
  const licence = 'MIT'
  const contents = {
    'package.json': JSON.stringify({
      exports: {
        '.': {
          '@petites-villes/source': './src/index.ts',
          types: './dist/index.d.ts',
          default: './dist/index.js',
        },
      },
    }),
    'README.md': '# Small',
    LICENSE: licence,
    'dist/index.js': 'export {}',
    'dist/index.d.ts': 'export {}',
  }
  const problems = (change: Readonly<Record<string, string>>) =>
    contentProblems({ ...contents, ...change }, { root: '/srv/checkout/', licence })

  test('are good when nothing is wrong', () => {
    expect(problems({})).toEqual([])
  })

  test.each([
    ['src/index.ts', 'export {}', /^src\/index.ts is a source or a test/],
    ['dist/plan.test.js', '', /^dist\/plan.test.js is a source or a test/],
    ['tsconfig.json', '{}', /^tsconfig.json is a source or a test/],
    ['dist/index.js', 'load("/srv/checkout/packages")', /^dist\/index.js holds \/srv\/checkout/],
    [
      'dist/index.js.map',
      '{"sources":["file:///elsewhere/a.ts"]}',
      /holds file:\/\/\/elsewhere, a path of one machine/,
    ],
    ['README.md', `cd /${'home'}/somebody/work`, /^README.md holds .home.somebody/],
    ['LICENSE', 'GPL', /^LICENSE differs/],
  ])('are refused for %s', (path, text, expected) => {
    expect(problems({ [path]: text })).toEqual([expect.stringMatching(expected)])
  })

  test('are refused without a file that package.json promises, or that every package has', () => {
    const { 'dist/index.js': _, LICENSE: __, ...less } = contents
    expect(contentProblems(less, { root, licence })).toEqual([
      expect.stringMatching(/^LICENSE is missing/),
      expect.stringMatching(/^dist\/index.js is promised/),
    ])
  })
})

test('the commands are there in a clone, before anything is built', () => {
  const projects = publicPackages(root)
  expect(projects.some(({ manifest }) => manifest.bin)).toBe(true)
  expect(commandProblems(projects, trackedFiles(root))).toEqual([])
  const built = {
    folder: 'packages/small',
    manifest: { name: 'small', version: '1.0.0', bin: { small: 'dist/main.js' } },
  }
  expect(commandProblems([built], ['packages/small/src/main.ts'])).toEqual([expect.stringMatching(/"small"/)])
})

describe('the settings of publishing', () => {
  test('are right in every package and app', () => {
    expect(publishingProblems(projectsOf(root), repositoryAddress(root))).toEqual([])
    expect(projectsOf(root).length).toBeGreaterThan(10)
  })

  const small: Project = {
    folder: 'packages/small',
    manifest: { name: 'small', version: '1.0.0', keywords: ['small'], publishConfig: { access: 'public' } },
  }
  const address = 'https://forge.example/group/project'

  test.each<[string, Partial<Project['manifest']>, RegExp]>([
    ['no access', { publishConfig: {} }, /access/],
    [
      'a proof demanded on every machine',
      { publishConfig: { access: 'public', provenance: true } },
      /NPM_CONFIG_PROVENANCE/,
    ],
    ['a command that npm would take away', { bin: { small: './dist/main.js' } }, /leave ".\/" out/],
    ['no keywords', { keywords: [] }, /keywords/],
    ['a script that runs at installation', { scripts: { postinstall: 'node x' } }, /postinstall/],
    ['an address that the root does not know', { homepage: address }, /npm run repository/],
  ])('are refused with %s', (_, change, expected) => {
    const found = publishingProblems([{ ...small, manifest: { ...small.manifest, ...change } }], undefined)
    expect(found).toEqual([expect.stringMatching(expected)])
  })

  test('are refused when an app would be published', () => {
    expect(publishingProblems([{ ...small, folder: 'apps/small' }], undefined)).toHaveLength(1)
  })

  test('follow the address of the repository, once it is written', () => {
    const folder = folderOf({
      'package.json': '{}',
      'packages/small/package.json': JSON.stringify(small.manifest),
    })
    writeRepositoryAddress(folder, `${address}.git`)
    expect(repositoryAddress(folder)).toBe(address)
    expect(publishingProblems(projectsOf(folder), address)).toEqual([])
    expect(publishingProblems(projectsOf(folder), `${address}-moved`)).toHaveLength(1)
    expect(projectsOf(folder)[0]?.manifest.repository).toEqual(
      addressFields(address, 'packages/small').repository,
    )
  })
})
