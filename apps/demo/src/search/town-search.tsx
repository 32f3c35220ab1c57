import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { Town } from 'petites-villes/towns'
import { useGazetteer } from '../session/session.js'
import { useSpeech } from '../words/words.js'
import { townOptions } from './town-options.js'

interface TownSearchProps {
  readonly label: string
  readonly hint?: string
  readonly large?: boolean
  readonly onChoose: (town: Town) => void
  /** Hears which town of the list is looked at, for the map. */
  readonly onLook?: (town: Town | undefined) => void
}

/** A field that answers while one types: a combobox with a list, after the WAI-ARIA pattern. */
export function TownSearch({ label, hint, large = false, onChoose, onLook }: TownSearchProps) {
  const gazetteer = useGazetteer()
  const { words } = useSpeech()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const asked = useDeferredValue(query)
  const options = useMemo(() => townOptions(gazetteer, asked), [gazetteer, asked])
  const shown = isOpen && query.trim() !== ''

  const look = (next: number) => {
    setAt(next)
    onLook?.(options[next])
  }
  const close = () => {
    setOpen(false)
    look(-1)
  }
  const choose = (town: Town | undefined) => {
    if (!town) return
    close()
    setQuery('')
    onChoose(town)
  }
  /** A name that only one town bears is enough; of several, none is taken for the visitor. */
  const take = () => {
    const answer = gazetteer.lookUp(query)
    if (answer.kind === 'found' && answer.alsoPostalCodeOf.length === 0) choose(answer.town)
    else if (options.length > 0) {
      setOpen(true)
      look(0)
    }
  }
  const press = (event: KeyboardEvent) => {
    const last = options.length - 1
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault()
        setOpen(true)
        look(at >= last ? 0 : at + 1)
        break
      case 'ArrowUp':
        event.preventDefault()
        setOpen(true)
        look(at <= 0 ? last : at - 1)
        break
      case 'Enter':
        event.preventDefault()
        if (at >= 0) choose(options[at])
        else take()
        break
      case 'Escape':
        if (shown) close()
        else setQuery('')
        break
      default:
    }
  }

  return (
    <div className={large ? 'search search-large' : 'search'}>
      <label htmlFor={id} className="search-label">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="search-field"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={words.search.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown && options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && at >= 0 ? `${id}-${String(at)}` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={query}
        onChange={event => {
          setQuery(event.target.value)
          setOpen(true)
          look(-1)
        }}
        onFocus={() => {
          setOpen(true)
        }}
        onBlur={close}
        onKeyDown={press}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="search-list"
        hidden={!shown || options.length === 0}
      >
        {options.map((town, index) => (
          <li
            key={town.code}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            className="search-option"
            // The field keeps the focus, so that the list does not close under the pointer.
            onPointerDown={event => {
              event.preventDefault()
            }}
            onPointerEnter={() => {
              look(index)
            }}
            onClick={() => {
              choose(town)
            }}
          >
            <TownOption town={town} />
          </li>
        ))}
      </ul>
      {shown && asked === query && options.length === 0 && <p className="search-none">{words.search.none}</p>}
      <p className="visually-hidden" role="status">
        {shown && asked === query
          ? options.length > 0
            ? words.search.results(options.length)
            : words.search.none
          : ''}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="search-hint">
          {hint}
        </p>
      )}
    </div>
  )
}

function TownOption({ town }: { readonly town: Town }) {
  const { words } = useSpeech()
  return (
    <>
      <span className="search-option-name">{town.name}</span>{' '}
      <span className="search-option-place">
        {town.department.name} · {town.code}
      </span>{' '}
      {town.zonings.pvd.status === 'yes' && (
        <span className="search-option-mark">{words.search.inProgramme}</span>
      )}
    </>
  )
}
