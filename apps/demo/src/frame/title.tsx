import { useSpeech } from '../words/words.js'

/** The title of the browser's tab. */
export function Title({ text }: { readonly text?: string }) {
  const { words } = useSpeech()
  const site = `${words.site.name} · ${words.site.demonstration}`
  return <title>{text === undefined ? site : `${text} · ${site}`}</title>
}
