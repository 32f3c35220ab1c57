import { withPart } from '../address/address.js'
import { go, useAddress } from '../address/use-address.js'
import { useGazetteer } from '../session/session.js'
import { useSpeech } from '../words/words.js'
import { Choropleth } from './choropleth.js'
import type { OfferRow } from './offer-row.js'
import { measures, shareOf } from './share.js'

/** Where the communes are that one offer admits, as a map and as a list. */
export function OfferMap({ row: { offer, tally } }: { readonly row: OfferRow }) {
  const address = useAddress()
  const gazetteer = useGazetteer()
  const { words, say, number } = useSpeech()
  const measure = measures.find(known => known === address.settings.measure) ?? 'eligible'
  const names = new Map<string, string>(gazetteer.departments.map(({ code, name }) => [code, name]))
  const top = Object.entries(tally.departments)
    .map(([code, each]) => ({ code, each, share: shareOf(each, measure) ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || b.each[measure] - a.each[measure])
    .slice(0, 8)
  const title = words.catalogue.mapTitle(offer.name)
  return (
    <section className="offer-map" aria-labelledby="offer-map">
      <h2 id="offer-map" lang="fr">
        {offer.name}
      </h2>
      <p className="soft">{say(offer.summary)}</p>
      <fieldset className="scope">
        <legend>{words.catalogue.measure}</legend>
        <div className="choices">
          {measures.map(known => (
            <label key={known} className="choice">
              <input
                type="radio"
                name="measure"
                checked={known === measure}
                onChange={() => {
                  go(
                    {
                      ...address,
                      settings: withPart(address.settings, 'measure', known === 'eligible' ? null : known),
                    },
                    { replace: true },
                  )
                }}
              />
              {words.catalogue[known]}
            </label>
          ))}
        </div>
      </fieldset>
      <Choropleth title={title} departments={tally.departments} names={names} measure={measure} />
      {top.length > 0 && (
        <table className="top">
          <caption>{words.catalogue.top}</caption>
          <thead>
            <tr>
              <th scope="col">{words.catalogue.department}</th>
              <th scope="col" className="number">
                {words.catalogue[measure]}
              </th>
              <th scope="col" className="number">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {top.map(({ code, each, share }) => (
              <tr key={code}>
                <th scope="row">{names.get(code) ?? code}</th>
                <td className="number">{number(each[measure])}</td>
                <td className="number">{number(share, { style: 'percent' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
