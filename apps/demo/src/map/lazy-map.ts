import { lazy } from 'react'

/** The map, loaded once for all who show it. */
export const FranceMap = lazy(() => import('./france-map.js'))
