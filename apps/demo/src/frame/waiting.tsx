/** Something is on its way. Shown after a moment, so that what comes at once does not flicker. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p className="waiting" role="status">
      <span className="waiting-sign" aria-hidden="true" />
      {text}
    </p>
  )
}
