import { home, type View } from '../address/address.js'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'
import { ThemeButton } from './theme-button.js'

export function Header() {
  const address = useAddress()
  const { words, language } = useSpeech()
  const start = { ...home, language, on: address.on }
  const pages: readonly { readonly view: View; readonly label: string }[] = [
    { view: 'plan', label: words.site.town },
    { view: 'catalogue', label: words.site.catalogue },
    { view: 'check', label: words.site.check },
  ]
  const shown = address.view === 'funding' || address.view === 'peers' ? 'plan' : address.view
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <header className="header">
      <div className="header-line">
        <Link to={start} className="wordmark">
          <span className="wordmark-sign">{words.site.name}</span>
          <span className="wordmark-aside">{words.site.demonstration}</span>
        </Link>
        <nav aria-label={words.site.navigation} className="header-pages">
          {pages.map(({ view, label }) => (
            <Link
              key={view}
              to={
                view === 'plan'
                  ? { ...start, town: address.town, answers: address.answers }
                  : { ...start, view, town: address.town, answers: address.answers }
              }
              aria-current={view === shown ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="header-tools">
          <Link
            to={{ ...address, language: other }}
            lang={other}
            hrefLang={other}
            title={words.site.languageLabel}
            className="tool"
          >
            {words.site.language}
          </Link>
          <ThemeButton />
        </div>
      </div>
      <p className="demonstration">{words.site.notice}</p>
    </header>
  )
}
