import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { petitesVilles } from './tooling/eslint/plugin.mjs'
import {
  restrictedAnywhere,
  restrictedImports,
  restrictedInLibraries,
  restrictedInTests,
} from './tooling/eslint/restricted-syntax.mjs'

const root = import.meta.dirname
const tests = ['**/*.test.ts', '**/*.test-d.ts', 'apps/demo/test/**/*.ts']
const namesOfNode = ['Buffer', 'clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process']
const namesOfTime = ['setInterval', 'setTimeout', 'structuredClone', 'TextDecoder', 'TextEncoder', 'URL']

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/coverage/',
      '.doctest/',
      'site/',
      '**/.turbo/',
      'bench/',
      'contracts/',
      'integrations/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...restrictedAnywhere],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries([...namesOfNode, ...namesOfTime].map(name => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program for the whole house, the one that `tsc` checks: a program per package is slower, and its
      // tests would not see Node.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // tsc says it, and knows more.
      'no-undef': 'off',
    },
  },
  {
    // A page has a document, which no library may rely on: a program of its own.
    files: ['apps/demo/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './apps/demo/tsconfig.json', tsconfigRootDir: root },
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'],
    plugins: { 'petites-villes': petitesVilles },
    rules: { 'petites-villes/import-direction': ['error', { root }] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...restrictedInLibraries],
      'no-restricted-imports': ['error', restrictedImports],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: tests,
    rules: {
      // A test hands over wrong values on purpose and reads deep into answers that it has just made.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.test-d.ts'],
    ignores: ['packages/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedInTests] },
  },
)
