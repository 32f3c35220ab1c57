import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { filesBelow } from '../doctest/folder.mjs'
import { arrows } from './arrows.mjs'
import { cycleIn } from './cycles.mjs'
import { dependencyProblems, graphOf } from './dependencies.mjs'
import { moduleGraph } from './module-graph.mjs'
import { shapeProblems } from './shape.mjs'
import { type Manifest, type Workspace, workspacesOf } from './workspace.mjs'

const workspaces = workspacesOf(root)

const workspace = (folder: string, manifest: Partial<Manifest> = {}): Workspace => ({
  folder,
  manifest: { name: `@petites-villes/${folder}`, version: '1.2.0', ...manifest },
  files: [],
  starExports: [],
})

describe('the table of arrows', () => {
  test('holds every package, and there are packages', () => {
    expect(workspaces.length).toBeGreaterThan(5)
    for (const { folder } of workspaces) expect(Object.keys(arrows)).toContain(folder)
  })

  test('names only folders that it knows', () => {
    const known = Object.keys(arrows)
    for (const { imports, types, dynamic } of Object.values(arrows))
      for (const folder of [...imports, ...types, ...dynamic]) expect(known).toContain(folder)
  })

  test('has no cycle', () => {
    const graph = Object.entries(arrows).map(([folder, { imports, types, dynamic }]) => [
      folder,
      [...imports, ...types, ...dynamic],
    ])
    expect(cycleIn(Object.fromEntries(graph) as Record<string, string[]>)).toBeUndefined()
  })
})

describe('the dependencies of the packages', () => {
  test('follow the arrows and are at the versions of their neighbours', () => {
    expect(dependencyProblems(workspaces)).toEqual([])
  })

  test('have no cycle', () => {
    expect(cycleIn(graphOf(workspaces))).toBeUndefined()
  })

  test.each(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const)(
    'against an arrow are found in %s',
    field => {
      const towns = workspace('towns', { [field]: { '@petites-villes/offers': '^1.2.0' } })
      expect(dependencyProblems([towns, workspace('offers')])).toEqual([
        'towns depends on offers; it may use core',
      ])
    },
  )

  test.each(['1.2.0', '*', '^1.1.0', '~1.2.0', 'workspace:^'])('at version %s are found', range => {
    const towns = workspace('towns', { dependencies: { '@petites-villes/core': range } })
    expect(dependencyProblems([towns, workspace('core')])).toEqual([
      `towns wants @petites-villes/core ${range}, not ^1.2.0`,
    ])
  })

  test('of a package outside the table are found', () => {
    expect(dependencyProblems([workspace('utils')])).toEqual(['packages/utils is not in the table of arrows'])
  })

  test('of a package under a wrong name are found', () => {
    expect(dependencyProblems([workspace('towns', { name: 'towns' })])).toEqual([
      'packages/towns is named towns, not @petites-villes/towns',
    ])
  })

  test('that run in a circle are found', () => {
    const graph = graphOf([
      workspace('core', { devDependencies: { '@petites-villes/offers': '^1.2.0' } }),
      workspace('offers', { dependencies: { '@petites-villes/towns': '^1.2.0' } }),
      workspace('towns', { dependencies: { '@petites-villes/core': '^1.2.0' } }),
    ])
    expect(cycleIn(graph)).toEqual(['core', 'offers', 'towns', 'core'])
  })
})

describe('the files of a package', () => {
  const sources = ['packages', 'apps'].flatMap(kind =>
    readdirSync(join(root, kind)).flatMap(name => filesBelow(root, `${kind}/${name}/src`)),
  )
  const loaded = sources.filter(path => /\.tsx?$/.test(path) && !/\.test(-d)?\.ts$/.test(path))

  test('do not load each other in a circle', () => {
    const graph = moduleGraph(root, loaded)
    expect(Object.values(graph).flat().length).toBeGreaterThan(1000)
    expect(cycleIn(graph)).toBeUndefined()
  })

  test('that do are found, and types and import() are no circle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'petites-villes-modules-'))
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
    }
    try {
      const names = ['a.ts', 'b.ts', 'c.ts']
      write('a.ts', "import {\n  type B,\n  b,\n} from './b.js'\n")
      write('b.ts', "export { c } from './c.js'\nimport type { A } from './a.js'\n")
      write('c.ts', "export const later = () => import('./a.js')\n")
      expect(moduleGraph(folder, names)).toEqual({ 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': [] })
      expect(cycleIn(moduleGraph(folder, names))).toBeUndefined()
      write('c.ts', "import './a.js'\n")
      expect(cycleIn(moduleGraph(folder, names))).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('the shape of a package', () => {
  test.each(workspaces.map(found => [found.folder, found] as const))('%s', (_, found) => {
    expect(shapeProblems(found)).toEqual([])
  })

  const entry = {
    '@petites-villes/source': './src/index.ts',
    types: './dist/index.d.ts',
    default: './dist/index.js',
  }
  const good: Workspace = {
    folder: 'towns',
    manifest: {
      name: '@petites-villes/towns',
      version: '1.0.0',
      description: 'Towns',
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
      sideEffects: false,
      publishConfig: { access: 'public' },
      files: ['dist'],
      exports: { '.': entry, './package.json': './package.json' },
    },
    files: ['README.md', 'tsconfig.json', 'src/index.ts'],
    starExports: [],
  }
  const manifest = (change: Partial<Manifest>): Workspace => ({
    ...good,
    manifest: { ...good.manifest, ...change },
  })
  const exported = (change: Record<string, unknown>) =>
    manifest({ exports: { ...good.manifest.exports, ...change } })

  test('of the good example is good', () => {
    expect(shapeProblems(good)).toEqual([])
  })

  test.each<[string, Workspace]>([
    ['type is not "module"', manifest({ type: 'commonjs' })],
    ['engines.node is not ">=20.19"', manifest({ engines: { node: '>=18' } })],
    ['license is not "MIT"', manifest({ license: 'ISC' })],
    ['sideEffects is not false', manifest({ sideEffects: ['./dist/register.js'] })],
    ['description is missing', manifest({ description: '' })],
    ['files leaves out "dist"', manifest({ files: ['src'] })],
    ['files has a wildcard', manifest({ files: ['dist', 'src/*'] })],
    ['publishConfig.access is not "public"', manifest({ publishConfig: {} })],
    ['README.md is missing', { ...good, files: ['tsconfig.json', 'src/index.ts'] }],
    ['tsconfig.json is missing', { ...good, files: ['README.md', 'src/index.ts'] }],
    ['src/index.ts has export *', { ...good, starExports: ['src/index.ts'] }],
    ['exports has no "."', manifest({ exports: { './package.json': './package.json' } })],
    ['exports has no "./package.json"', manifest({ exports: { '.': entry } })],
    ['exports "./*" is a wildcard', exported({ './*': entry })],
    ['exports "./schema" has no conditions', exported({ './schema': './dist/schema.js' })],
    [
      'exports "." is not @petites-villes/source, types, default in this order',
      exported({ '.': { types: entry.types, default: entry.default } }),
    ],
    [
      'exports "./schema" names ./src/schema.ts, which does not exist',
      exported({ './schema': { ...entry, '@petites-villes/source': './src/schema.ts' } }),
    ],
  ])('is refused when %s', (problem, found) => {
    expect(shapeProblems(found)).toEqual([problem])
  })

  test('is refused without src/index.ts', () => {
    expect(shapeProblems({ ...good, files: ['README.md', 'tsconfig.json'] })).toContain(
      'src/index.ts is missing',
    )
  })
})
