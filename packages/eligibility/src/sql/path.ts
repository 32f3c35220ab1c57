/** Where a part of a rule is, as in the issues of `checkRule`. */
export type Path = readonly (string | number)[]
