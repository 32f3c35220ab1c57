/** The value under which a part of the values lie: 0.5 for the median. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/** The median of several runs, and how far apart they were. */
export function spread(values) {
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) }
}

/** `0.021 (0.019–0.024)` */
export function written({ median, least, most }) {
  return `${figure(median)} (${figure(least)}–${figure(most)})`
}

export function figure(value) {
  if (value >= 100) return value.toFixed(0)
  if (value >= 1) return value.toFixed(1)
  return value.toFixed(3)
}
