import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const unused = ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }];

export default defineConfig([
  globalIgnores(['dist/', 'site/', '.cache/', 'coverage/', 'storybook-static/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.strict],
    rules: { '@typescript-eslint/no-unused-vars': unused },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Lit binds the listeners in a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      // Safari takes the role away from a list that is styled to have no markers.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The types of the assertions' plugins turn `equal` into a promise, which it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
      // A test fails on a missing value anyway, and chai's assertions are expressions.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
]);
