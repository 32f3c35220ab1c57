import { type ReactNode, useId } from 'react'
import type { Localized, Pvd } from 'petites-villes'
import { withPart } from '../address/address.js'
import { go, useAddress } from '../address/use-address.js'
import { useSpeech } from '../words/words.js'
import type { AmountName } from './project-from.js'

interface ProjectFormProps {
  readonly pvd: Pvd
  readonly wrong: readonly AmountName[]
}

/** The project as a form; each field goes into the address when it is finished. */
export function ProjectForm({ pvd, wrong }: ProjectFormProps) {
  const address = useAddress()
  const { settings } = address
  const { words, say } = useSpeech()
  const set = (name: string, value: string | null) => {
    go({ ...address, settings: withPart(settings, name, value) })
  }
  const kinds: Readonly<Record<string, Localized>> = pvd.vocabulary['project.kinds'].values
  const owners: Readonly<Record<string, Localized>> = pvd.vocabulary['applicant.kind'].values
  const chosen = (settings.kinds ?? '').split(',').filter(kind => kind !== '')
  const amount = (name: AmountName, label: string, hint?: string) => (
    <AmountField
      key={`${name} ${settings[name] ?? ''}`}
      label={label}
      hint={hint}
      text={settings[name] ?? ''}
      problem={wrong.includes(name) ? words.funding.wrongAmount : undefined}
      onTake={text => {
        set(name, text || null)
      }}
    />
  )
  return (
    <form
      className="project"
      onSubmit={event => {
        event.preventDefault()
      }}
    >
      {amount('cost', words.funding.cost)}
      <fieldset>
        <legend>{words.funding.kinds}</legend>
        <p className="answer-help">{words.funding.kindsHint}</p>
        <div className="choices choices-many" tabIndex={0} role="group" aria-label={words.funding.kinds}>
          {Object.entries(kinds).map(([kind, label]) => (
            <label key={kind} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(kind)}
                onChange={event => {
                  const next = event.target.checked
                    ? [...chosen, kind]
                    : chosen.filter(other => other !== kind)
                  set('kinds', next.join(',') || null)
                }}
              />
              {say(label)}
            </label>
          ))}
        </div>
      </fieldset>
      <Labelled label={words.funding.owner}>
        {id => (
          <select
            id={id}
            value={settings.owner ?? 'commune'}
            onChange={event => {
              set('owner', event.target.value)
            }}
          >
            {Object.entries(owners).map(([owner, label]) => (
              <option key={owner} value={owner}>
                {say(label)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <details open={['start', 'deficit', 'grants', 'gifts'].some(name => settings[name] !== undefined)}>
        <summary>{words.funding.more}</summary>
        <Labelled label={words.funding.start}>
          {id => (
            <input
              key={settings.start ?? ''}
              id={id}
              type="date"
              defaultValue={settings.start}
              onBlur={event => {
                set('start', event.target.value || null)
              }}
            />
          )}
        </Labelled>
        {amount('deficit', words.funding.deficit, words.funding.deficitHint)}
        {amount('grants', words.funding.grants)}
        {amount('gifts', words.funding.gifts)}
      </details>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.basis !== 'sure'}
          onChange={event => {
            set('basis', event.target.checked ? null : 'sure')
          }}
        />
        {words.funding.basis}
      </label>
    </form>
  )
}

interface AmountFieldProps {
  readonly label: string
  readonly hint: string | undefined
  readonly text: string
  readonly problem: string | undefined
  readonly onTake: (text: string) => void
}

function AmountField({ label, hint, text, problem, onTake }: AmountFieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(id, describedBy) => (
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={text}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy}
          onBlur={event => {
            if (event.target.value.trim() !== text) onTake(event.target.value.trim())
          }}
          onKeyDown={event => {
            if (event.key === 'Enter') onTake(event.currentTarget.value.trim())
          }}
        />
      )}
    </Labelled>
  )
}

interface LabelledProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly children: (id: string, describedBy: string | undefined) => ReactNode
}

function Labelled({ label, hint, problem, children }: LabelledProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="answer-help" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(id, described || undefined)}
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
