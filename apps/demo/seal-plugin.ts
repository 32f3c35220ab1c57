import type { Plugin } from 'vite'

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Lets the built page speak to its own host alone: that nothing which a visitor types or drops goes elsewhere is then held by
 * the browser. The development server needs more and goes without.
 */
export function seal(): Plugin {
  return {
    name: 'petites-villes-seal',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
