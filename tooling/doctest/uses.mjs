import ts from 'typescript'

/**
 * Names what an example declares, because an example may end where the reader goes on and `noUnusedLocals`
 * would refuse it.
 *
 * @param {ts.SourceFile} file
 */
export function uses(file) {
  /** @type {string[]} */
  const values = []
  /** @type {string[]} */
  const types = []
  /** @param {ts.BindingName} name */
  const bind = name => {
    if (ts.isIdentifier(name)) values.push(name.text)
    else for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name)
  }
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) bind(name)
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      bind(statement.name)
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      const parameters = statement.typeParameters?.map(() => 'never').join(', ')
      types.push(parameters ? `${statement.name.text}<${parameters}>` : statement.name.text)
    }
  }
  return [
    ...[...new Set(values)].map(name => `void ${name}`),
    ...types.map(type => `void (0 as unknown as ${type})`),
  ]
}
