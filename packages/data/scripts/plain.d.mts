import type { ReferenceTables } from '@petites-villes/towns'

/** Everything that the packed data must give back, read again from its inputs. */
export declare function readPlainTables(): ReferenceTables
