import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems'

/**
 * What "are the types wrong?" finds in a tarball. Packages here are ES modules for Node 20.19 and newer, so that one way to
 * resolve is left aside (`node10` knows no exports map) and one finding is no fault: `require` reaches an ES module, which
 * Node has been able to load since 20.19. That `require` finds types is still asked, unlike in the profile `esm-only`.
 *
 * @param {Uint8Array} tarball
 * @returns {Promise<string[]>}
 */
export async function typeProblems(tarball) {
  const result = await checkPackage(createPackageFromTarballData(tarball))
  if (!result.types)
    return ['no declarations are in it: build with "dts", and name them in "exports" under "types"']
  /** @type {readonly import('@arethetypeswrong/core').ResolutionKind[]} */
  const kinds = ['node16-esm', 'node16-cjs', 'bundler']
  return result.problems
    .filter(({ kind }) => kind !== 'CJSResolvesToESM')
    .flatMap(problem => {
      const concerned = kinds.filter(kind => problemAffectsResolutionKind(problem, kind, result))
      if (concerned.length === 0) return []
      const { shortDescription, docsUrl } = problemKindInfo[problem.kind]
      const place = 'entrypoint' in problem ? `exports "${problem.entrypoint}"` : 'its declarations'
      return [`${place}, resolved as ${concerned.join(', ')}: ${shortDescription} (${docsUrl})`]
    })
}
