import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isInstalled, lockHash } from './installation.mjs'
import { run } from './program.mjs'
import { builtPackages, fingerprint } from './sources.mjs'
import { stampAt } from './stamp.mjs'

let root: string

const write = (path: string, content: unknown) => {
  const full = join(root, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('the installation', () => {
  const lock = (version: string) => ({
    packages: {
      '': { name: 'house' },
      'packages/towns': { version: '0.1.0' },
      'node_modules/date-fns': { version, integrity: `sha512-${version}` },
      'node_modules/towns': { resolved: 'packages/towns', link: true },
      'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-x', optional: true },
    },
  })
  const recorded = (version: string) => {
    const { 'node_modules/elsewhere': _, ...packages } = lock(version).packages
    return { packages }
  }

  test('is missing without node_modules', () => {
    write('package-lock.json', lock('4.4.0'))
    expect(isInstalled(root)).toBe(false)
  })

  test('is missing when nothing says what was installed', () => {
    write('package-lock.json', lock('4.4.0'))
    mkdirSync(join(root, 'node_modules'))
    expect(isInstalled(root)).toBe(false)
  })

  test('is there when the stamp is that of the lock, and not when the lock has changed', () => {
    write('package-lock.json', lock('4.4.0'))
    stampAt(root, 'installed').write(lockHash(root))
    expect(isInstalled(root)).toBe(true)
    write('package-lock.json', lock('4.4.1'))
    expect(isInstalled(root)).toBe(false)
  })

  test('by hand is believed when npm has recorded the same, but for another platform', () => {
    write('package-lock.json', lock('4.4.0'))
    write('node_modules/.package-lock.json', recorded('4.4.0'))
    expect(isInstalled(root)).toBe(true)
    expect(stampAt(root, 'installed').read()).toBe(lockHash(root))
  })

  test.each([
    ['another version', recorded('4.3.0')],
    ['less', { packages: { 'node_modules/date-fns': lock('4.4.0').packages['node_modules/date-fns'] } }],
    ['nothing', {}],
  ])('is old when npm has recorded %s', (_, record) => {
    write('package-lock.json', lock('4.4.0'))
    write('node_modules/.package-lock.json', record)
    expect(isInstalled(root)).toBe(false)
  })
})

describe('the fingerprint of the sources', () => {
  beforeEach(() => {
    write('package-lock.json', '{}')
    write('turbo.json', '{}')
    write('packages/towns/package.json', { name: 'towns', scripts: { build: 'tsup' } })
    write('packages/towns/src/index.ts', 'one')
  })

  const change: [string, () => void][] = [
    [
      'a source is longer',
      () => {
        write('packages/towns/src/index.ts', 'longer')
      },
    ],
    [
      'a source is newer',
      () => {
        utimesSync(join(root, 'packages/towns/src/index.ts'), 1, 1)
      },
    ],
    [
      'a source comes',
      () => {
        write('packages/towns/src/deep/town.ts', '')
      },
    ],
    [
      'a source goes',
      () => {
        rmSync(join(root, 'packages/towns/src/index.ts'))
      },
    ],
    [
      'a fact comes',
      () => {
        write('packages/towns/facts/zonings.csv', '')
      },
    ],
    [
      'a script comes',
      () => {
        write('packages/towns/scripts/generate.mjs', '')
      },
    ],
    [
      'the root configuration changes',
      () => {
        write('turbo.json', '{ }')
      },
    ],
  ]
  test.each(change)('changes when %s', (_, act) => {
    const before = fingerprint(root)
    act()
    expect(fingerprint(root)).not.toBe(before)
  })

  test('stays when a test or a build is written', () => {
    const before = fingerprint(root)
    write('packages/towns/src/town.test.ts', '')
    write('packages/towns/dist/index.js', '')
    expect(fingerprint(root)).toBe(before)
  })
})

test('what a package promises is what must have been built', () => {
  write('packages/data/package.json', {
    name: 'data',
    scripts: { build: 'tsup' },
    bin: { pvd: './dist/main.js' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
    files: ['dist', 'generated', 'NOTICE'],
  })
  write('packages/notes/package.json', { name: 'notes' })
  expect(builtPackages(root)).toEqual([
    {
      folder: 'packages/data',
      name: 'data',
      outputs: ['dist/index.d.ts', 'dist/index.js', 'dist/main.js', 'dist', 'generated'].map(path =>
        join('packages/data', path),
      ),
    },
  ])
})

describe('a program', () => {
  test('hands over its lines, its output and its code', async () => {
    const lines: string[] = []
    const script = `console.log('a\\nb'); process.stderr.write('c'); process.exitCode = 3`
    const { code, output } = await run(root, [process.execPath, '-e', script], process.env, line =>
      lines.push(line),
    )
    expect({ code, lines: lines.sort(), long: output.length }).toEqual({
      code: 3,
      lines: ['a', 'b', 'c'],
      long: 5,
    })
  })

  test('that does not exist fails with its name', async () => {
    const { code, output } = await run(root, ['no-such-program'], process.env)
    expect(code).toBe(1)
    expect(output).toContain('no-such-program')
  })
})

test.each(['18.20.4', '20.18.3'])('Node %s is told what is needed, in one sentence', version => {
  const versions = `{ value: { ...process.versions, node: '${version}' } }`
  const older = `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, 'versions', ${versions})`)}`
  const script = join(import.meta.dirname, '../setup.mjs')
  const { status, stderr } = spawnSync(process.execPath, ['--import', older, script], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(`needs Node 20.19 or newer, and this is Node ${version}`),
  ])
})
