declare const brand: unique symbol

/**
 * A value that carries a name at compile time and nothing at run time.
 *
 * A brand says "somebody ran the constructor of this noun", never "this thing exists": a well-formed
 * commune code may name no commune. Each noun has one constructor pair, `parse` and `from`.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
