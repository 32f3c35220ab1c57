import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { workspacesOf } from '../architecture/workspace.mjs'
import { root } from '../check/step.mjs'
import { run } from '../setup/program.mjs'
import { readDeclarations } from './declarations.mjs'
import { entriesOf } from './entries.mjs'
import { schemaChanges } from './schema-changes.mjs'
import { staleContracts, writtenContracts } from './stale.mjs'
import { surfaceChanges } from './surface-changes.mjs'
import { unannounced } from './unannounced.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petites-villes-contracts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('the contracts of the packages', () => {
  test('say what the packages keep now', async () => {
    // In a process of its own, so that the schemas come from the build as the declarations do.
    const command = [process.execPath, 'tooling/contracts.mjs', '--check'] as const
    expect(await run(root, [...command], process.env)).toEqual({ code: 0, output: '' })
  })

  test('are there for each entry', () => {
    const written = writtenContracts(root)
    for (const { contract } of entriesOf(workspacesOf(root))) expect(written).toContain(contract)
  })

  test.each(workspacesOf(root).map(({ folder: name }) => name))(
    'of %s have changed no more than the changesets announce',
    name => {
      const problems = unannounced(root, name)
      // Before the first release there is nothing to compare with.
      if (problems !== undefined) expect(problems).toEqual([])
    },
  )

  test('are stale when one is missing, differs or belongs to nothing', () => {
    write('contracts/towns/index.d.ts', 'export type Town = string\n')
    write('contracts/towns/gone.d.ts', '')
    write('contracts/towns/wire/kept.json', '{}')
    const now = new Map([
      ['contracts/towns/index.d.ts', 'export type Town = number\n'],
      ['contracts/towns/import.d.ts', ''],
    ])
    expect(staleContracts(folder, now).map(each => each.split(':')[0])).toEqual([
      'contracts/towns/index.d.ts is stale',
      'contracts/towns/import.d.ts is missing',
      'contracts/towns/gone.d.ts belongs to no entry any more',
    ])
    expect(staleContracts(folder, now)[0]).toContain('run "npm run contracts"')
  })
})

describe('the declarations of an entry', () => {
  const read = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) write(path, text)
    const path = join(folder, 'index.d.ts')
    return readDeclarations([path])(path)
  }

  test('are sorted and have no words of documentation', () => {
    const { exported } = read({
      'index.d.ts': '/** Why. */\ndeclare const b: 1;\ntype A = /* one */ 1;\nexport { type A, b };\n',
    })
    expect(exported).toEqual(['export type A = 1;', 'export declare const b: 1;'])
  })

  test('name other packages and open the files beside them', () => {
    const { exported, behind } = read({
      'index.d.ts':
        "import { Issue } from '@petites-villes/core';\nimport { H as Hidden } from './chunk-x1.js';\nexport { T as Town } from './chunk-x1.js';\ninterface Answer { issue: Issue; hidden: Hidden }\nexport { type Answer, Issue as Problem };\n",
      'chunk-x1.d.ts':
        'interface Town { code: string }\ninterface Hidden { deeper: Deeper }\ntype Deeper = 1;\nexport { type Hidden as H, type Town as T };\n',
    })
    expect(exported.map(text => text.replace(/\s+/g, ' '))).toEqual([
      'export interface Answer { issue: Issue; hidden: Hidden; }',
      "export { Issue as Problem } from '@petites-villes/core';",
      'export interface Town { code: string; }',
    ])
    expect(behind.map(text => text.replace(/\s+/g, ' '))).toEqual([
      'type Deeper = 1;',
      'interface Hidden { deeper: Deeper; }',
    ])
  })

  test('keep the identifiers of a constant and leave its words out', () => {
    const { exported } = read({
      'index.d.ts':
        "declare const source: { readonly id: 'senat-2026'; readonly title: 'Une réponse'; readonly on: '2026-11-22' };\ndeclare const words: { readonly fr: 'Oui' };\nexport { source, words };\n",
    })
    expect(exported.map(text => text.replace(/\s+/g, ' '))).toEqual([
      "export declare const source: { readonly id: 'senat-2026'; readonly title: string; readonly on: string; };",
      'export declare const words: { readonly fr: string; };',
    ])
  })

  test('that are missing or lead nowhere are named with their repair', () => {
    expect(() => read({ 'other.d.ts': '' })).toThrow(/index\.d\.ts is missing .*npm run build/)
    expect(() => read({ 'index.d.ts': "export { A } from './gone.js';\n" })).toThrow(/A leads nowhere/)
  })
})

describe('a change of declarations', () => {
  const town = 'export interface Town {\n  readonly code: string\n}\n'

  test.each<[string, string, string, readonly [string, string][]]>([
    ['nothing', town, town, []],
    ['a new export', town, `${town}export type A = 1\n`, [['A is new', 'addition']]],
    ['an export that is gone', `${town}export type A = 1\n`, town, [['A is gone', 'breaking']]],
    ['an entry that is gone', town, '', [['Town is gone', 'breaking']]],
    [
      'an optional member',
      town,
      town.replace('}', '  readonly name?: string\n}'),
      [['Town has new optional members', 'addition']],
    ],
    [
      'a member that must be given',
      town,
      town.replace('}', '  readonly name: string\n}'),
      [['Town is declared differently', 'breaking']],
    ],
    ['another type', town, town.replace('string', 'number'), [['Town is declared differently', 'breaking']]],
    [
      'another type behind an export',
      `${town}type Deep = 1\n`,
      `${town}type Deep = 2\n`,
      [['Deep, which is not exported but named by what is, is declared differently', 'breaking']],
    ],
    ['a type that is exported now', `type A = 1\n`, `export type A = 1\n`, [['A is new', 'addition']]],
    [
      'one overload less',
      'export declare function f(a: 1): 1\nexport declare function f(a: 2): 2\n',
      'export declare function f(a: 1): 1\n',
      [['f is declared differently', 'breaking']],
    ],
    [
      'a name from another package',
      "export { A } from '@petites-villes/core'\n",
      "export { A } from '@petites-villes/towns'\n",
      [['A is declared differently', 'breaking']],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(surfaceChanges(before, after).map(({ what, weight }) => [what, weight])).toEqual(expected)
  })
})

describe('a change of a schema', () => {
  const schema = {
    type: 'object',
    description: 'A town.',
    properties: { code: { type: 'string' } },
    required: ['code'],
  }

  test.each<[string, object | undefined, readonly [string, string][]]>([
    ['nothing', schema, []],
    ['a schema that is gone', undefined, [['the schema is gone', 'breaking']]],
    ['a sentence', { ...schema, description: 'One town.' }, [['/description reads differently', 'wording']]],
    [
      'a property',
      { ...schema, properties: { ...schema.properties, description: { type: 'string' } } },
      [['/properties/description is new', 'addition']],
    ],
    ['a property less', { ...schema, properties: {} }, [['/properties/code is gone', 'breaking']]],
    ['another type', { ...schema, type: 'array' }, [['/type is "array" now', 'breaking']]],
    ['a new limit', { ...schema, minProperties: 1 }, [['/minProperties is new', 'breaking']]],
    [
      'more that is required',
      { ...schema, required: ['code', 'name'] },
      [['/required is ["code","name"] now', 'breaking']],
    ],
  ])('%s', (_, after, expected) => {
    const found = schemaChanges(JSON.stringify(schema), after && JSON.stringify(after))
    expect(found.map(({ what, weight }) => [what, weight])).toEqual(expected)
  })

  test('a schema that was not there', () => {
    expect(schemaChanges(undefined, '{}')).toEqual([{ what: 'the schema is new', weight: 'addition' }])
  })
})

describe('a repository with a release behind it', () => {
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: folder,
      stdio: 'pipe',
    })
  const contract = 'contracts/towns/index.d.ts'
  const changeset = (bump: string) => {
    write('.changeset/one.md', `---\n'@petites-villes/towns': ${bump}\n---\n\nWords.\n`)
  }
  const release = (version: string) => {
    write('packages/towns/package.json', JSON.stringify({ name: '@petites-villes/towns', version }))
    write('packages/towns/CHANGELOG.md', `# @petites-villes/towns\n\n## ${version}\n`)
    git('add', '.')
    git('commit', '-qm', 'Release')
  }

  beforeEach(() => {
    git('init', '-q')
    write('.changeset/README.md', '# Changesets\n')
    write(contract, 'export type Town = string\n')
    write('packages/towns/schema/town.schema.json', '{"type":"string"}')
    write('contracts/towns/wire/town.json', '"73157"')
  })

  test('has nothing to announce before its first release', () => {
    write('packages/towns/package.json', '{"name":"@petites-villes/towns","version":"0.0.0"}')
    git('add', '.')
    git('commit', '-qm', 'Begin')
    write(contract, '')
    expect(unannounced(folder, 'towns')).toBeUndefined()
  })

  test('passes while nothing changes', () => {
    release('1.0.0')
    expect(unannounced(folder, 'towns')).toEqual([])
  })

  test('fails on a removed export until a major version is announced', () => {
    release('1.0.0')
    write(contract, 'export type City = string\n')
    changeset('minor')
    expect(unannounced(folder, 'towns')).toEqual([
      'contracts/towns/index.d.ts: Town is gone since @petites-villes/towns 1.0.0. This asks for "major" and the changesets announce "minor": run "npm run changeset" and choose major for @petites-villes/towns, or take the change back',
    ])
    changeset('major')
    expect(unannounced(folder, 'towns')).toEqual([])
  })

  test('asks for a minor version on what breaks before 1.0.0', () => {
    release('0.3.0')
    write(contract, '')
    changeset('patch')
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/Town is gone .* asks for "minor"/)
    changeset('minor')
    expect(unannounced(folder, 'towns')).toEqual([])
  })

  test('fails on an addition without a changeset', () => {
    release('1.0.0')
    write('contracts/towns/more.d.ts', 'export type More = 1\n')
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/More is new .* "minor" and no changeset announces it/)
  })

  test('fails on a changed schema and on words of a schema that nobody announces', () => {
    release('1.0.0')
    write('packages/towns/schema/town.schema.json', '{"type":"string","description":"A town."}')
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/town\.schema\.json: \/description .* "patch"/)
    changeset('patch')
    expect(unannounced(folder, 'towns')).toEqual([])
    write('packages/towns/schema/town.schema.json', '{"type":"number"}')
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/\/type is "number" now .* "major"/)
  })

  test('fails on an edited or removed document that was readable', () => {
    release('1.0.0')
    changeset('minor')
    write('contracts/towns/wire/new.json', '"73158"')
    expect(unannounced(folder, 'towns')).toEqual([])
    write('contracts/towns/wire/town.json', '"73158"')
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/was edited; .* "major"/)
    rmSync(join(folder, 'contracts/towns/wire/town.json'))
    expect(unannounced(folder, 'towns')?.[0]).toMatch(/is gone .* "major"/)
  })

  test('measures from the last heading of the changelog, not from a corrected word in it', () => {
    release('1.0.0')
    write(contract, '')
    write('packages/towns/CHANGELOG.md', '# @petites-villes/towns\n\n## 1.0.0\n\nA correction.\n')
    git('add', '.')
    git('commit', '-qm', 'Correct a word')
    expect(unannounced(folder, 'towns')).toHaveLength(1)
  })

  test('has announced what a version that is being written announces', () => {
    release('1.0.0')
    write(contract, '')
    write('packages/towns/CHANGELOG.md', '# @petites-villes/towns\n\n## 2.0.0\n\n## 1.0.0\n')
    expect(unannounced(folder, 'towns')).toBeUndefined()
    release('2.0.0')
    expect(unannounced(folder, 'towns')).toEqual([])
  })

  test('cannot be judged from a shallow clone, and says what to do', () => {
    release('1.0.0')
    release('1.1.0')
    const shallow = join(folder, 'shallow')
    git('clone', '-q', '--depth=1', `file://${folder}`, shallow)
    expect(() => unannounced(shallow, 'towns')).toThrow(/git fetch --unshallow/)
  })
})
