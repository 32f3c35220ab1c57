import { useSyncExternalStore } from 'react'

let isPrinting = false

function listen(listener: () => void): () => void {
  const begin = () => {
    isPrinting = true
    listener()
  }
  const end = () => {
    isPrinting = false
    listener()
  }
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}

/** Whether the page goes to paper, where nothing can be opened. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting)
