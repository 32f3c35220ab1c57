import { createContext, use, useSyncExternalStore } from 'react'
import { type Address, parseAddress, printAddress } from './address.js'

const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** The address bar, as React sees it. */
export function useAddressBar(): Address {
  const query = useSyncExternalStore(listen, () => location.search)
  return parseAddress(query)
}

/** Goes to an address; Back comes from there. With `replace`, Back leaves out where we were. */
export function go(to: Address, { replace = false } = {}): void {
  const target = `${location.pathname}${printAddress(to)}`
  if (target === location.pathname + location.search) return
  if (replace) history.replaceState(null, '', target)
  else history.pushState(null, '', target)
  for (const listener of listeners) listener()
}

export const AddressContext = createContext<Address | null>(null)

export function useAddress(): Address {
  const address = use(AddressContext)
  if (!address) throw new Error('useAddress outside of an AddressContext')
  return address
}
