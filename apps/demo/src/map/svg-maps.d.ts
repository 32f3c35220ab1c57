/** What the maps of @svg-maps are; the package names this module and does not bring it. */
declare module 'svg-maps__common' {
  export interface Map {
    readonly label: string
    readonly viewBox: string
    readonly locations: readonly { readonly name: string; readonly id: string; readonly path: string }[]
  }
}
