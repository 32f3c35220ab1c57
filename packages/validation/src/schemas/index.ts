export { type EmittedSchema, toJsonSchema } from './json-schema.js'
export type { Lost } from './lost.js'
export { type CustomCheck, type TableField, type TableSchema, toTableSchema } from './table-schema.js'
