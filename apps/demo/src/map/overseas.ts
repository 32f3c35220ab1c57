const codes = ['971', '972', '973', '974', '976', '975', '977', '978', '986', '987', '988'] as const

/** Where the overseas territories stand on the map of the mainland, as squares: at no true place and scale. */
export const squareSide = 30

export const overseas = codes.map((code, at) => ({
  code,
  x: 2 + (at % 3) * 37,
  y: 420 + Math.floor(at / 3) * 51,
}))
