import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { type Address, printAddress } from './address.js'
import { go } from './use-address.js'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Address
  readonly children: ReactNode
}

/** A true link, that can be copied and opened in a tab; a plain click stays on the page. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={printAddress(to) || './'}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || event.button !== 0) return
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
