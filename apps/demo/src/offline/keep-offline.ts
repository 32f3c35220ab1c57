/** Keeps the page for later visits without a network; where that cannot be, the page works with one. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
  })
}
