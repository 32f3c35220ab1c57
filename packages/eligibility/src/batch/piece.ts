/** Words of rows that are answered at a time: small enough that everything between columns and answers stays in the cache. */
export const pieceWords = 128
