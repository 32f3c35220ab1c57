/**
 * How much one request may ask of the service.
 *
 * @property bodyBytes of a JSON body
 * @property checkBytes of a file to check
 * @property jsonDepth levels of nesting of a JSON body
 * @property cells of a JSON list to check: objects × distinct keys
 * @property cases of a batch
 * @property workMilliseconds that evaluating may take
 * @property checkMilliseconds that a check may take, the patience of its reader included
 * @property worksAtOnce evaluations and checks under way in one process
 * @property cacheBytes of answers kept in memory
 */
export interface Limits {
  readonly bodyBytes: number
  readonly checkBytes: number
  readonly jsonDepth: number
  readonly cells: number
  readonly cases: number
  readonly workMilliseconds: number
  readonly checkMilliseconds: number
  readonly worksAtOnce: number
  readonly cacheBytes: number
}

const mebibyte = 1024 * 1024

export const usualLimits: Limits = {
  bodyBytes: mebibyte,
  checkBytes: 5 * mebibyte,
  jsonDepth: 100,
  cells: 2_000_000,
  cases: 1000,
  workMilliseconds: 10_000,
  checkMilliseconds: 30_000,
  worksAtOnce: 4,
  cacheBytes: 96 * mebibyte,
}
