import type { Town } from 'petites-villes/towns'

/** The town as one meets it on the road: its name on the sign, the department on the small plate above. */
export function TownSign({ town, sure }: { readonly town: Town; readonly sure: boolean }) {
  return (
    <div className="sign">
      <p className="sign-plate">
        {town.department.code} {town.department.name}
      </p>
      <h1 className={sure ? 'sign-name' : 'sign-name sign-outside'}>{town.name}</h1>
    </div>
  )
}
