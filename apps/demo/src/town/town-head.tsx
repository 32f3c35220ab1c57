import { Suspense } from 'react'
import type { Town } from 'petites-villes/towns'
import { useAddress } from '../address/use-address.js'
import { chooseTown } from '../search/choose-town.js'
import { TownSearch } from '../search/town-search.js'
import { FranceMap } from '../map/lazy-map.js'
import { useSpeech } from '../words/words.js'
import { TownSign } from './town-sign.js'

/** Who the town is: its sign, its place in France, its numbers, its zonings. */
export function TownHead({ town }: { readonly town: Town }) {
  const address = useAddress()
  const { words } = useSpeech()
  // Beside another page than the plan, the town only says who it is.
  const isWhole = address.view === 'plan'
  return (
    <section className={isWhole ? 'town-head' : 'town-head town-head-small'}>
      <div className="town-words">
        <TownSign town={town} sure={town.zonings.pvd.status === 'yes'} />
        <Zonings town={town} />
        {isWhole && <TownFacts town={town} />}
      </div>
      {isWhole && (
        <div className="town-map">
          <Suspense fallback={null}>
            <FranceMap highlighted={town.department.code} title={words.town.mapOf(town.department.name)} />
          </Suspense>
        </div>
      )}
      <div className="town-change">
        <TownSearch
          label={words.search.change}
          onChoose={other => {
            chooseTown(other, address)
          }}
        />
      </div>
    </section>
  )
}

const shownZonings = ['pvd', 'ort', 'acv', 'mountain'] as const

function Zonings({ town }: { readonly town: Town }) {
  const { words } = useSpeech()
  const marks = shownZonings.flatMap(name => {
    const { status } = town.zonings[name]
    return status === 'no' ? [] : [{ name, status, label: words.town.zonings[status][name] }]
  })
  const isOutside = town.zonings.pvd.status === 'no'
  return (
    <ul className="marks">
      {isOutside && <li className="mark mark-outside">{words.town.notMember}</li>}
      {marks.map(({ name, status, label }) => (
        <li key={name} className={`mark mark-${status}`}>
          {label}
        </li>
      ))}
    </ul>
  )
}

function TownFacts({ town }: { readonly town: Town }) {
  const { words, number } = useSpeech()
  const inhabitants = (count: number | null) =>
    count === null ? words.town.notPublished : words.town.inhabitants(number(count))
  return (
    <dl className="facts">
      <div>
        <dt>{words.town.population}</dt>
        <dd>{inhabitants(town.population)}</dd>
      </div>
      <div>
        <dt>{words.town.epci}</dt>
        <dd>{town.epci ? `${town.epci.name}, ${inhabitants(town.epci.population)}` : words.town.noEpci}</dd>
      </div>
      {town.region && (
        <div>
          <dt>{words.town.region}</dt>
          <dd>{town.region.name}</dd>
        </div>
      )}
      <div>
        <dt>{words.town.code}</dt>
        <dd>
          {town.code}
          {town.postalCodes.length > 0 && ` · ${town.postalCodes.slice(0, 3).join(', ')}`}
        </dd>
      </div>
    </dl>
  )
}
