// What '@petites-villes/data/history' exports. "npm run contracts" writes this file.

export declare const historyData: HistoryData
