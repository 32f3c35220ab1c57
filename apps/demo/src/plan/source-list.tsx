import { useState } from 'react'
import { formatCivilDate, type Source } from 'petites-villes'
import { usePrinting } from '../frame/printing.js'
import { useSpeech } from '../words/words.js'

/** Every source of a plan, with its days. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useSpeech()
  const isPrinting = usePrinting()
  const [isOpened, setOpened] = useState(false)
  const isOpen = isOpened || isPrinting
  return (
    <section className="all-sources">
      <details
        open={isOpen}
        onToggle={event => {
          if (!isPrinting) setOpened(event.currentTarget.open)
        }}
      >
        <summary>
          <h2>{words.plan.sourcesOf(sources.length)}</h2>
        </summary>
        <ol className="sources">
          {isOpen && sources.map(source => <SourceItem key={source.id} source={source} />)}
        </ol>
      </details>
    </section>
  )
}

export function SourceItem({ source }: { readonly source: Source }) {
  const { words, language } = useSpeech()
  const { title, publisher, url, publishedOn, checkedOn, confidence } = source
  return (
    <li>
      <span lang="fr">{url ? <a href={url}>{title}</a> : title}</span>, {publisher}
      {publishedOn && <>, {words.plan.published(formatCivilDate(publishedOn, language))}</>},{' '}
      {words.plan.read(formatCivilDate(checkedOn, language))} · {words.confidence[confidence]}
    </li>
  )
}
