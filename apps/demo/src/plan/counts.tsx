import type { OfferStatus, SupportPlan } from 'petites-villes'
import { withPart } from '../address/address.js'
import { go, useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'
import { statusOrder, statusSign } from './status.js'

/** The status that the reader wants to see alone, if any. */
export function useStatusFilter(): OfferStatus | undefined {
  const { settings } = useAddress()
  return statusOrder.find(status => status === settings.status)
}

/** How many offers there are of each status; each is a button that shows only these. */
export function Counts({ plan }: { readonly plan: SupportPlan }) {
  const address = useAddress()
  const { words, number } = useSpeech()
  const filter = useStatusFilter()
  const choose = (status: OfferStatus | null) => {
    go({ ...address, settings: withPart(address.settings, 'status', status) }, { replace: true })
  }
  return (
    <>
      <div className="counts" role="group" aria-label={words.plan.filter}>
        {statusOrder.map(status => (
          <button
            key={status}
            type="button"
            className={`count tone-${status}`}
            aria-pressed={filter === status}
            disabled={plan.counts[status] === 0 && filter !== status}
            onClick={() => {
              choose(filter === status ? null : status)
            }}
          >
            <span className="count-number">{number(plan.counts[status])}</span>
            <span className="count-word">
              <span aria-hidden="true">{statusSign(status)}</span> {words.statuses[status]}
            </span>
          </button>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {statusOrder.map(status => `${number(plan.counts[status])} ${words.statuses[status]}`).join(', ')}
      </p>
    </>
  )
}
