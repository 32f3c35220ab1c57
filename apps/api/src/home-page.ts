import { createHash } from 'node:crypto'
import type { Language, Localized } from 'petites-villes'
import type { Operation } from './http/operation.js'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1e1e1e;background:#fff}code{font-size:.95em}dt{margin-top:1rem}dd{margin:0}a{color:#00008f}'

/** The policy under which every answer is shown: the style of this page, and nothing else. */
export const policy = {
  defaultSrc: ["'none'"],
  styleSrc: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
}

const words = {
  title: { fr: 'Petites villes de demain : le service', en: 'Petites villes de demain: the service' },
  about: {
    fr: "Plans d'accompagnement, offres, règles et vérifications du programme, en JSON. Ce n'est pas un service officiel de l'État.",
    en: 'Support plans, offers, rules and checks of the programme, as JSON. This is no official service of the State.',
  },
  try: { fr: 'Pour essayer', en: 'To try' },
  all: { fr: 'Toutes les adresses', en: 'All addresses' },
  described: { fr: 'Description OpenAPI 3.1', en: 'OpenAPI 3.1 description' },
} as const satisfies Readonly<Record<string, Localized>>

const examples = [
  '/v1/search?q=modane',
  '/v1/towns/73157/plan',
  '/v1/towns/73157/offers/club-pvd/explain',
  '/v1/towns?department=73&pvd=yes',
  '/v1/offers',
]

/** A page for people who open the service in a browser. */
export function homePage(operations: readonly Operation[], language: Language): string {
  const say = (text: Localized) => escaped(text[language])
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say(words.title)}</title>
<style>${style}</style>
<h1>${say(words.title)}</h1>
<p>${say(words.about)}</p>
<p><a href="/openapi.json">${say(words.described)}</a></p>
<h2>${say(words.try)}</h2>
<ul>
${examples.map(path => `<li><a href="${escaped(path)}">${escaped(path)}</a></li>`).join('\n')}
</ul>
<h2>${say(words.all)}</h2>
<dl>
${operations
  .map(
    ({ method, path, summary }) =>
      `<dt><code>${method.toUpperCase()} ${escaped(path)}</code></dt><dd>${say(summary)}</dd>`,
  )
  .join('\n')}
</dl>
</html>
`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${String(sign.charCodeAt(0))};`)
