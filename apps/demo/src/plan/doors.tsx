import type { SupportPlan } from 'petites-villes'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'

/** Whom the town meets first, and with whom it shares a project. */
export function Doors({ plan }: { readonly plan: SupportPlan }) {
  const address = useAddress()
  const { words, say } = useSpeech()
  const { contacts, projects, neighbours, mountain } = plan.programme
  return (
    <div className="doors">
      <section>
        <h3>{words.town.contacts}</h3>
        <ul className="plain">
          {contacts.map(({ partner, name, why }) => (
            <li key={partner}>
              <strong>{name}</strong> <span className="soft">{say(why)}</span>
            </li>
          ))}
        </ul>
      </section>
      {projects.map(({ id, name, aim, towns }) => (
        <section key={id}>
          <h3>{say(name)}</h3>
          <p>{say(aim)}</p>
          <p>
            <Link to={{ ...address, view: 'valley', settings: {} }}>
              {[plan.town.name, ...towns.map(town => town.name)].join(', ')}
            </Link>
          </p>
        </section>
      ))}
      {neighbours.length > 0 && (
        <section>
          <h3>{words.town.neighbours}</h3>
          <ul className="plain">
            {neighbours.map(({ code, name }) => (
              <li key={code}>
                <Link to={{ ...address, town: code, answers: {} }}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mountain && (
        <section>
          <h3>{words.town.zonings.yes.mountain}</h3>
          <p className="soft">{say(mountain.explanation)}</p>
        </section>
      )}
    </div>
  )
}
