import { useDeferredValue, useId, useState } from 'react'
import { withPart } from '../address/address.js'
import { go, useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'
import type { OfferRow } from './offer-row.js'
import { measures } from './share.js'

interface OfferTableProps {
  readonly rows: readonly OfferRow[]
  readonly shown: string | undefined
  readonly towns: number
}

/** Per offer, how many communes are eligible, undecided, not: the number, and a bar. */
export function OfferTable({ rows, shown, towns }: OfferTableProps) {
  const { words, number } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(folded(typed))
  const found = rows.filter(({ offer }) => folded(`${offer.name} ${offer.acronym ?? ''}`).includes(asked))
  return (
    <div className="offer-table">
      <div className="field">
        <label htmlFor={id}>{words.catalogue.filter}</label>
        <input
          id={id}
          type="search"
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
          }}
        />
      </div>
      {found.length === 0 && <p className="empty">{words.catalogue.noOffer}</p>}
      <table hidden={found.length === 0}>
        <caption>{words.catalogue.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.catalogue.offer}</th>
            {measures.map(measure => (
              <th key={measure} scope="col" className={`number tone-${measure}`}>
                {words.catalogue[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(row => (
            <Row
              key={row.offer.id}
              row={row}
              isShown={row.offer.id === shown}
              towns={towns}
              number={number}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

interface RowProps {
  readonly row: OfferRow
  readonly isShown: boolean
  readonly towns: number
  readonly number: (value: number) => string
}

function Row({ row: { offer, tally, isShut }, isShown, towns, number }: RowProps) {
  const address = useAddress()
  const { words } = useSpeech()
  return (
    <tr className={isShown ? 'row-shown' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="row-button"
          aria-pressed={isShown}
          title={words.catalogue.show(offer.name)}
          onClick={() => {
            go({ ...address, settings: withPart(address.settings, 'offer', offer.id) }, { replace: true })
          }}
        >
          <span lang="fr">{offer.name}</span>
        </button>
        {isShut && <span className="soft row-shut"> {words.catalogue.closedToday}</span>}
        <span className="row-bar" aria-hidden="true">
          {measures.map(measure => (
            <span
              key={measure}
              className={`row-part row-${measure}`}
              style={{ width: `${String((100 * tally[measure]) / Math.max(1, towns))}%` }}
            />
          ))}
        </span>
      </th>
      {measures.map(measure => (
        <td key={measure} className="number" data-label={words.catalogue[measure]}>
          {number(tally[measure])}
        </td>
      ))}
    </tr>
  )
}
