/**
 * How much one request may ask of the service.
 *
 * @property bodyBytes of a JSON body
 * @property checkBytes of a file to check
 * @property jsonDepth levels of nesting of a JSON body
 * @property cells of a JSON list to check: objects × distinct keys
 * @property cases of a batch
 * @property workMilliseconds that evaluating may take
 * @property checkMilliseconds that a check may take whose findings are sent as they are found
 * @property checksAtOnce in one process
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
  readonly checksAtOnce: number
  readonly cacheBytes: number
}

const mebibyte = 1024 * 1024

export const usualLimits: Limits = {
  bodyBytes: mebibyte,
  checkBytes: 10 * mebibyte,
  jsonDepth: 100,
  cells: 2_000_000,
  cases: 1000,
  workMilliseconds: 3000,
  checkMilliseconds: 60_000,
  checksAtOnce: 2,
  cacheBytes: 64 * mebibyte,
}
