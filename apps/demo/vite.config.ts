import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offline } from './offline-plugin.js'
import { seal } from './seal-plugin.js'

/** The sources of the packages, not their builds: a change shows at once, and what is not used is left out. */
const conditions = ['@petites-villes/source', 'module', 'browser', 'import', 'default']

export default defineConfig({
  root: import.meta.dirname,
  // Every address of ours is a query: the page can lie in any folder of any host.
  base: './',
  resolve: { conditions },
  worker: { format: 'es' },
  plugins: [react(), seal(), offline()],
  // The communes of France are one module, and as large as they are.
  build: {
    chunkSizeWarningLimit: 800,
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: true,
    assetsInlineLimit: 0,
  },
  preview: { port: 4173 },
})
