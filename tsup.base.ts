import { defineConfig, type Options } from 'tsup'

/** One build for every library: ES modules and declarations, dependencies left outside. */
export function library(options: Options = {}) {
  return defineConfig({
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    clean: true,
    sourcemap: true,
    treeshake: true,
    ...options,
  })
}
