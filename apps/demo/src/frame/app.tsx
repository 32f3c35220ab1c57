import { lazy, Suspense, useEffect, useRef } from 'react'
import { type Address, printAddress, type View } from '../address/address.js'
import { AddressContext, useAddressBar } from '../address/use-address.js'
import { SearchView } from '../search/search-view.js'
import { Failure } from '../session/failure.js'
import { useTownView } from '../session/session.js'
import { SpeechContext, speeches } from '../words/words.js'
import { Footer } from './footer.js'
import { Header } from './header.js'
import { Waiting } from './waiting.js'

const CatalogueView = lazy(() => import('../catalogue/catalogue-view.js'))
const CheckView = lazy(() => import('../check/check-view.js'))
const ValleyView = lazy(() => import('../group/valley-view.js'))

/** The page: reads the address, chooses the language and the view. */
export function App() {
  const address = useAddressBar()
  const speech = speeches[address.language]
  const main = useRef<HTMLElement>(null)
  useArrival(address, main)
  return (
    <AddressContext value={address}>
      <SpeechContext value={speech}>
        <a className="skip" href="#content">
          {speech.words.site.skip}
        </a>
        <Header />
        <main id="content" ref={main} tabIndex={-1}>
          <Failure key={`${address.view} ${address.town ?? ''}`}>
            <Suspense fallback={<Waiting text={speech.words.loading.view} />}>
              <Shown address={address} />
            </Suspense>
          </Failure>
        </main>
        <Footer />
      </SpeechContext>
    </AddressContext>
  )
}

function Shown({ address: { view, town } }: { readonly address: Address }) {
  switch (view) {
    case 'catalogue':
      return <CatalogueView />
    case 'check':
      return <CheckView />
    case 'valley':
      return <ValleyView />
    case 'plan':
    case 'funding':
    case 'peers':
      return town === null ? <SearchView /> : <Town key={town} code={town} />
  }
}

function Town({ code }: { readonly code: string }) {
  const TownView = useTownView()
  return <TownView code={code} />
}

/** What a new page does in a browser: its language and title, the top of the page, and the focus on its content. */
function useArrival(address: Address, main: React.RefObject<HTMLElement | null>): void {
  const { view, town, language } = address
  const before = useRef<string>(undefined)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const place = placeOf(view, town)
    const isFirst = before.current === undefined
    if (before.current === place) return
    before.current = place
    if (isFirst) return
    scrollTo({ top: 0 })
    main.current?.focus({ preventScroll: true })
  }, [view, town, main])
}

const placeOf = (view: View, town: string | null): string =>
  printAddress({ view, town, on: null, language: 'fr', answers: {}, settings: {} })
