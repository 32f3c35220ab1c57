import { Component, type ReactNode } from 'react'
import { useSpeech } from '../words/words.js'

interface FailureProps {
  readonly children: ReactNode
}

/** Says that something could not be loaded or drawn. To try again is to load the page again: the address holds all that was done. */
export class Failure extends Component<FailureProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <FailureNotice error={this.state.error} />
  }
}

function FailureNotice({ error }: { readonly error: unknown }) {
  const { words } = useSpeech()
  return (
    <section className="notice notice-error" role="alert">
      <h2>{words.problem.heading}</h2>
      <p>{words.problem.text}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload()
          }}
        >
          {words.problem.retry}
        </button>
      </p>
      <details>
        <summary>{words.problem.details}</summary>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </section>
  )
}
