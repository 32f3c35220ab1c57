import { useMemo } from 'react'
import type { GroupEntry, GroupPlan, OfferStatus } from 'petites-villes'
import { Link } from '../address/link.js'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { DayField } from '../plan/day-field.js'
import { SourceList } from '../plan/source-list.js'
import { StatusBadge, statusOrder } from '../plan/status.js'
import { useCase } from '../plan/use-plan.js'
import { useSpeech } from '../words/words.js'
import '../style/valley.css'

/** The plan of the towns of one valley side by side. */
export default function ValleyView() {
  const { pvd, asOf } = useCase()
  const { words, say } = useSpeech()
  const plan = useMemo(() => pvd.groupPlan('maurienne', { asOf }), [pvd, asOf])
  return (
    <div className="page valley">
      <Title text={say(plan.project.name)} />
      <h1>{say(plan.project.name)}</h1>
      <p className="lead">{say(plan.project.aim)}</p>
      <p className="soft">{say(plan.project.membership)}</p>
      <DayField />
      <Members plan={plan} />
      <Carriers plan={plan} />
      <Entries id="differing" title={words.valley.differing} entries={plan.differing} />
      <Entries id="shared" title={words.valley.shared} entries={plan.shared} />
      <SourceList sources={plan.sources} />
    </div>
  )
}

function Members({ plan }: { readonly plan: GroupPlan }) {
  const address = useAddress()
  const { words, say, number } = useSpeech()
  return (
    <section aria-labelledby="members">
      <h2 id="members">{words.valley.members}</h2>
      <ul className="members">
        {plan.members.map(({ town, stage, counts }) => (
          <li key={town.code} className="member">
            <h3>
              <Link to={{ ...address, view: 'plan', town: town.code, settings: {} }}>{town.name}</Link>
            </h3>
            <p>{say(stage)}</p>
            <p className="member-counts">
              {statusOrder
                .filter(status => counts[status] > 0)
                .map(status => (
                  <span key={status} className={`tone-${status}`}>
                    {number(counts[status])} {words.statuses[status]}
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
      {plan.population !== null && (
        <p className="soft">
          {words.valley.population}
          {words.plan.colon}
          {words.town.inhabitants(number(plan.population))}
        </p>
      )}
    </section>
  )
}

function Carriers({ plan }: { readonly plan: GroupPlan }) {
  const { words, list } = useSpeech()
  return (
    <section aria-labelledby="carriers">
      <h2 id="carriers">{words.valley.carriers}</h2>
      <ul>
        {plan.epcis.map(({ siren, name, towns }) => (
          <li key={siren}>
            {name}
            {words.plan.colon}
            {list(plan.members.filter(({ town }) => towns.includes(town.code)).map(({ town }) => town.name))}
          </li>
        ))}
      </ul>
      <p>{plan.commonEpci === null ? words.valley.noCommonEpci : words.valley.commonEpci}</p>
      <details>
        <summary>
          {words.valley.grouped} <span className="soft">{plan.grouped.length}</span>
        </summary>
        <ul className="columns">
          {plan.grouped.map(({ offer, name, carriers }) => (
            <li key={offer}>
              {name} <span className="soft">{list(carriers.map(carrier => words.applicant[carrier]))}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface EntriesProps {
  readonly id: string
  readonly title: string
  readonly entries: readonly GroupEntry[]
}

function Entries({ id, title, entries }: EntriesProps) {
  const { say } = useSpeech()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="soft">{entries.length}</span>
      </h2>
      <ul className="valley-entries">
        {entries.map(({ offer, name, summary, towns }) => (
          <li key={offer}>
            <h3 lang="fr">{name}</h3>
            <p className="soft">{say(summary)}</p>
            <TownStatuses towns={towns} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One badge when all have the same status, else each status with its towns. */
function TownStatuses({ towns }: Pick<GroupEntry, 'towns'>) {
  const { list } = useSpeech()
  const by = new Map<OfferStatus, string[]>()
  for (const { town, status } of towns) by.set(status, [...(by.get(status) ?? []), town.name])
  return (
    <ul className="plain">
      {[...by].map(([status, names]) => (
        <li key={status}>
          <StatusBadge status={status} /> {by.size > 1 && list(names)}
        </li>
      ))}
    </ul>
  )
}
