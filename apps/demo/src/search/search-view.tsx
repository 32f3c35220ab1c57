import { Suspense, useState } from 'react'
import type { View } from '../address/address.js'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { Waiting } from '../frame/waiting.js'
import { today } from '../today.js'
import { FranceMap } from '../map/lazy-map.js'
import { useSpeech } from '../words/words.js'
import { chooseTown } from './choose-town.js'
import { TownSearch } from './town-search.js'

/** The first page: the field, and what else there is. */
export function SearchView() {
  const address = useAddress()
  const { words } = useSpeech()
  const [looked, setLooked] = useState<string>()
  return (
    <div className="start">
      <Title />
      <div className="start-words">
        <h1>{words.search.heading}</h1>
        <p className="lead">{words.search.intro}</p>
        <Suspense fallback={<Waiting text={words.loading.towns} />}>
          <TownSearch
            large
            label={words.search.label}
            hint={words.search.hint}
            onChoose={town => {
              chooseTown(town, address)
            }}
            onLook={town => {
              setLooked(town?.department.code)
            }}
          />
        </Suspense>
        <Examples onLook={setLooked} />
      </div>
      <div className="start-map" aria-hidden="true">
        <Suspense fallback={null}>
          <FranceMap highlighted={looked} />
        </Suspense>
      </div>
      <Elsewhere />
    </div>
  )
}

const examples = [
  { code: '73157', name: 'Modane' },
  { code: '58062', name: 'Château-Chinon (Ville)' },
  { code: '97302', name: 'Cayenne' },
  { code: '2A041', name: 'Bonifacio' },
  { code: '59350', name: 'Lille' },
] as const

const departmentOf = (code: string): string => code.slice(0, code.startsWith('97') ? 3 : 2)

function Examples({ onLook }: { readonly onLook: (department: string | undefined) => void }) {
  const address = useAddress()
  const { words } = useSpeech()
  return (
    <p className="start-examples">
      <span>{words.search.examples}</span>
      {examples.map(({ code, name }) => (
        <Link
          key={code}
          to={{ ...address, view: 'plan', town: code, on: address.on ?? today() }}
          onPointerEnter={() => {
            onLook(departmentOf(code))
          }}
          onFocus={() => {
            onLook(departmentOf(code))
          }}
          onPointerLeave={() => {
            onLook(undefined)
          }}
        >
          {name}
        </Link>
      ))}
    </p>
  )
}

function Elsewhere() {
  const address = useAddress()
  const { words } = useSpeech()
  const places: readonly { readonly view: View; readonly name: string; readonly text: string }[] = [
    { view: 'valley', name: words.search.valley, text: words.search.valleyText },
    { view: 'catalogue', name: words.site.catalogue, text: words.search.catalogueText },
    { view: 'check', name: words.site.check, text: words.search.checkText },
  ]
  return (
    <section className="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="visually-hidden">
        {words.search.elsewhere}
      </h2>
      <ul>
        {places.map(({ view, name, text }) => (
          <li key={view}>
            <Link to={{ ...address, view, settings: {} }}>
              <strong>{name}</strong>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
