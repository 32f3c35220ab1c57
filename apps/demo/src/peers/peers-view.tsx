import { useMemo } from 'react'
import type { Peer } from 'petites-villes'
import type { Town } from 'petites-villes/towns'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { DayField } from '../plan/day-field.js'
import { useCase } from '../plan/use-plan.js'
import { useSpeech } from '../words/words.js'
import '../style/peers.css'

/** The towns of the programme most like this one, and what sets them apart. */
export default function PeersView({ town }: { readonly town: Town }) {
  const { pvd, asOf } = useCase()
  const { words } = useSpeech()
  const peers = useMemo(() => pvd.peers(town, { asOf, limit: 6 }), [pvd, town, asOf])
  return (
    <section className="page" aria-labelledby="peers">
      <Title text={words.peers.heading(town.name)} />
      <h2 id="peers">{words.peers.heading(town.name)}</h2>
      <p className="lead">{words.peers.intro}</p>
      <DayField />
      <ol className="peers">
        {peers.map(peer => (
          <PeerItem key={peer.town.code} peer={peer} />
        ))}
      </ol>
    </section>
  )
}

function PeerItem({ peer: { town, distance, factors } }: { readonly peer: Peer }) {
  const address = useAddress()
  const { words, number, say } = useSpeech()
  const telling = [...factors].sort((a, b) => b.distance - a.distance)
  const written = (value: number) => number(value, { maximumFractionDigits: 1 })
  return (
    <li className="peer">
      <h3>
        <Link to={{ ...address, view: 'plan', town: town.code, answers: {} }}>{town.name}</Link>{' '}
        <span className="soft">{town.department.name}</span>
      </h3>
      <p className="peer-distance">
        {words.peers.distance} <strong>{written(distance)}</strong>
        <meter min={0} max={100} value={100 - distance} aria-hidden="true" />
      </p>
      <ul className="peer-factors">
        {telling.map(({ factor, text, outcome, distance: added, weight }) => (
          <li key={factor} className={`peer-factor peer-${outcome}`}>
            {say(text)}{' '}
            <span className="soft">
              {added > 0 && (
                <>
                  +{written(added)} {words.peers.of(written(weight))}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
