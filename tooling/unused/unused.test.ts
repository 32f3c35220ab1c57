import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { run } from '../setup/program.mjs'

test('`npm run unused` finds a file, an export and a dependency that nobody needs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'petites-villes-unused-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  try {
    cpSync(join(root, 'knip.json'), join(folder, 'knip.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    write('package.json', JSON.stringify({ name: 'r', private: true, workspaces: ['packages/*'] }))
    write(
      'packages/towns/package.json',
      JSON.stringify({
        name: '@petites-villes/towns',
        exports: { '.': './src/index.ts' },
        dependencies: { yaml: '2.9.1', 'date-fns': '4.4.0' },
      }),
    )
    write(
      'packages/towns/src/index.ts',
      "import 'date-fns'\nimport { used } from './town.js'\nexport const town = used\n",
    )
    write('packages/towns/src/town.ts', 'export const used = 1\nexport const idle = 2\n')
    write('packages/towns/src/left.ts', 'export const left = 1\n')
    const command = [process.execPath, join(root, 'node_modules/knip/bin/knip.js')] as const
    const { code, output } = await run(
      folder,
      [...command, '--no-progress', '--no-config-hints', '--reporter=compact'],
      process.env,
    )
    expect(code).toBe(1)
    expect(output).toMatch(/left\.ts/)
    expect(output).toMatch(/town\.ts.*idle/)
    expect(output).toMatch(/package\.json.*yaml/)
    expect(output).not.toMatch(/\bused\b|date-fns/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
