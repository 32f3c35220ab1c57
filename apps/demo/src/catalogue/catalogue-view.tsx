import { useMemo } from 'react'
import { windowState } from 'petites-villes'
import { withPart } from '../address/address.js'
import { go, useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { Waiting } from '../frame/waiting.js'
import { DayField } from '../plan/day-field.js'
import { useCase } from '../plan/use-plan.js'
import { useSpeech } from '../words/words.js'
import type { OfferRow } from './offer-row.js'
import type { CountAnswer } from './catalogue.worker.js'
import { OfferMap } from './offer-map.js'
import { OfferTable } from './offer-table.js'
import { useCounts } from './use-counts.js'
import '../style/catalogue.css'

/** Every offer against every commune: how many it admits, and where they are. */
export default function CatalogueView() {
  const { asOf } = useCase()
  const { settings } = useAddress()
  const { words, number } = useSpeech()
  const scope = settings.scope === 'all' ? 'all' : 'pvd'
  const counts = useCounts(scope, asOf)
  const answer =
    counts.state === 'counted' ? counts.answer : counts.state === 'counting' ? counts.last : undefined
  return (
    <div className="page catalogue">
      <Title text={words.catalogue.heading} />
      <h1>{words.catalogue.heading}</h1>
      <p className="lead">
        {words.catalogue.intro(scope === 'all' ? words.catalogue.allTowns : words.catalogue.memberTowns)}
      </p>
      <div className="catalogue-tools">
        <DayField />
        <ScopeField />
      </div>
      {counts.state === 'failed' && (
        <p className="notice notice-error" role="alert">
          {words.catalogue.failed} {counts.reason}
        </p>
      )}
      {counts.state === 'counting' && <Waiting text={words.catalogue.counting} />}
      {answer && <Counted answer={answer} isOld={counts.state === 'counting'} />}
      {counts.state === 'counted' && (
        <p className="soft">
          {words.catalogue.counted(
            number(counts.answer.towns * counts.answer.tallies.length),
            `${number(counts.answer.time / 1000, { maximumFractionDigits: 2 })} s`,
          )}
        </p>
      )}
    </div>
  )
}

function ScopeField() {
  const address = useAddress()
  const { words } = useSpeech()
  const scopes = [
    { id: 'pvd', label: words.catalogue.pvd },
    { id: 'all', label: words.catalogue.everyone },
  ] as const
  return (
    <fieldset className="scope">
      <legend>{words.catalogue.scope}</legend>
      <div className="choices">
        {scopes.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="scope"
              checked={(address.settings.scope === 'all' ? 'all' : 'pvd') === id}
              onChange={() => {
                go({ ...address, settings: withPart(address.settings, 'scope', id === 'all' ? id : null) })
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Counted({ answer, isOld }: { readonly answer: CountAnswer; readonly isOld: boolean }) {
  const { pvd, asOf } = useCase()
  const { settings } = useAddress()
  const rows = useMemo(() => {
    const tallies = new Map(answer.tallies.map(tally => [tally.offer, tally]))
    return pvd.offers
      .flatMap(offer => {
        const tally = tallies.get(offer.id)
        return tally ? [{ offer, tally, isShut: windowState(offer.window, asOf).state === 'closed' }] : []
      })
      .sort((a, b) => b.tally.eligible - a.tally.eligible || a.tally.not - b.tally.not)
  }, [pvd, asOf, answer])
  const shown = rows.find(({ offer }) => offer.id === settings.offer) ?? mostTelling(rows)
  return (
    <div className={isOld ? 'catalogue-columns catalogue-old' : 'catalogue-columns'} aria-busy={isOld}>
      <OfferTable rows={rows} shown={shown?.offer.id} towns={answer.towns} />
      {shown && <OfferMap row={shown} />}
    </div>
  )
}

/** The offer with the most to show on a map: its rule parts the communes most evenly. */
function mostTelling(rows: readonly OfferRow[]): OfferRow | undefined {
  const evenness = ({ tally: { eligible, undecided, not } }: OfferRow) => Math.min(eligible, undecided + not)
  return rows.reduce<OfferRow | undefined>(
    (best, row) => (best && evenness(best) >= evenness(row) ? best : row),
    undefined,
  )
}
