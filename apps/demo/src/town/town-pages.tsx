import type { Town } from 'petites-villes/towns'
import type { View } from '../address/address.js'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'

/** The pages of a town: its plan, a project, the towns like it. */
export function TownPages({ town }: { readonly town: Town }) {
  const address = useAddress()
  const { words } = useSpeech()
  const pages: readonly { readonly view: View; readonly label: string }[] = [
    { view: 'plan', label: words.town.plan },
    { view: 'funding', label: words.town.funding },
    { view: 'peers', label: words.town.peers },
  ]
  return (
    <nav className="pages" aria-label={words.town.sections}>
      {pages.map(({ view, label }) => (
        <Link
          key={view}
          to={{ ...address, view, town: town.code, settings: {} }}
          aria-current={view === address.view ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
