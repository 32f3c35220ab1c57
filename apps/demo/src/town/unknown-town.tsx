import { describeProblem } from 'petites-villes'
import type { Town } from 'petites-villes/towns'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { chooseTown } from '../search/choose-town.js'
import { TownSearch } from '../search/town-search.js'
import { useGazetteer } from '../session/session.js'
import { useSpeech } from '../words/words.js'

/** A link that names no commune of today: what is wrong with it, and the towns that were perhaps meant. */
export function UnknownTown({ code }: { readonly code: string }) {
  const gazetteer = useGazetteer()
  const address = useAddress()
  const { words, language } = useSpeech()
  const answer = gazetteer.lookUp(code)
  const meant: readonly Town[] =
    answer.kind === 'replaced'
      ? answer.successors
      : answer.kind === 'none'
        ? answer.nearest
        : answer.kind === 'found'
          ? [answer.town]
          : answer.towns
  return (
    <div className="page">
      <Title text={words.town.unknownTown} />
      <h1>{words.town.unknownTown}</h1>
      {answer.kind === 'none' && <p className="lead">{describeProblem(answer.issue, language)}</p>}
      {answer.kind === 'replaced' && <p className="lead">{words.town.replaced}</p>}
      {meant.length > 0 && (
        <>
          {answer.kind !== 'replaced' && <p>{words.search.nearest}</p>}
          <ul className="names">
            {meant.slice(0, 8).map(town => (
              <li key={town.code}>
                <Link to={{ ...address, town: town.code }}>
                  {town.name} ({town.department.name})
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <TownSearch
        label={words.search.label}
        onChoose={town => {
          chooseTown(town, address)
        }}
      />
    </div>
  )
}
