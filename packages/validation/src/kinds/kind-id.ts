/** The tables that are known here. */
export const kindIds = ['towns', 'pvd', 'ort', 'partners', 'offers', 'experience-reports'] as const

export type KindId = (typeof kindIds)[number]
