export {
  type BatchAnswers,
  countOutcomes,
  outcomeAt,
  type OutcomeCounts,
  type RuleAnswers,
} from './answers.js'
export { type Batch, type BatchSource, compileBatch } from './batch.js'
export { type Bitmap, countRows, isSet, rowsOf, setBit, wordsFor } from './bitmap.js'
export {
  buffersOf,
  type CodeColumn,
  type Column,
  type Columns,
  type DayColumn,
  type FlagColumn,
  type ItemColumn,
  type NumberColumn,
} from './columns.js'
export { columnsOf, ColumnWriter } from './column-writer.js'
export { factsAt } from './facts-at.js'
export { packDay, unpackDay } from './packed-day.js'
