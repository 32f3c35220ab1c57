import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Files of the output that a page without a network needs: all but the notes of the build itself. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => !path.startsWith('.vite/') && path !== 'service-worker.js')
    .sort()
}

/**
 * Builds the service worker when the page is written, with the list of all files and what they hold, so that it fetches anew only
 * what has changed.
 */
export function offline(): Plugin {
  let root = ''
  let folder = ''
  return {
    name: 'petites-villes-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = join(config.root, config.build.outDir)
    },
    async closeBundle() {
      const files = filesOf(folder).map(url => ({
        url,
        // A name with a hash in it says itself what the file holds.
        revision: url.startsWith('assets/')
          ? null
          : createHash('sha256')
              .update(readFileSync(join(folder, url)))
              .digest('hex')
              .slice(0, 16),
      }))
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        define: { filesOfThePage: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: join(root, 'src/offline/service-worker.ts'),
            output: { entryFileNames: 'service-worker.js', format: 'iife' },
          },
        },
      })
    },
  }
}
