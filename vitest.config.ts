import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { writeDocTests } from './tooling/doctest.mjs'

writeDocTests()

/** Tests run the sources, not the builds: the same condition that `tsc` and editors use. */
const conditions = ['@petites-villes/source', 'module', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'tooling/**/*.test.ts',
      'conformance/**/*.test.ts',
      'examples/**/*.test.ts',
      '.doctest/**/*.test.ts',
    ],
    setupFiles: ['tooling/vitest.setup.ts'],
    // Every test here leaves modules as it found them, so that workers may keep what they have imported.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    passWithNoTests: false,
  },
})
