import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { layers, openFolders } from './scripts/lint/layers.js';
import { namesFromOutside } from './scripts/lint/namesFromOutside.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Files whose default export a tool reads. */
const defaultExporters = [
  '**/*.config.{js,mjs,ts}',
  '.storybook/*',
  '**/*.stories.{ts,tsx}',
  'scripts/packed/apps/next/app/*',
];

const always = [
  { selector: 'ExportAllDeclaration', message: 'List the names: `export *` hides what a door offers.' },
  {
    selector: 'ImportDeclaration[source.value=/^@faultline\\u002F[^\\u002F]+\\u002Fsrc/]',
    message:
      "Import a package by its door, not by its inside: '@faultline/core', not '@faultline/core/src/…'.",
  },
];
const namedOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has another name in every file.',
};

const policies = Object.entries(layers).map(([name, { mayImport }]) => ({
  from: { element: { type: name } },
  allow: { to: { element: { types: { anyOf: [name, ...mayImport] } } } },
}));

export default defineConfig(
  globalIgnores(['**/dist', '**/node_modules', 'storybook-static', '**/generated', '**/.vite', '.tools']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: at('.') } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/avatar-backend/**/*.ts'],
    ignores: ['**/*.{test,test-d,stories}.{ts,tsx}', '**/test-support/**'],
    plugins: { faultline: { rules: { 'names-from-outside': namesFromOutside } } },
    rules: { 'faultline/names-from-outside': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...always, namedOnly],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: defaultExporters, rules: { 'no-restricted-syntax': ['error', ...always] } },
  {
    files: ['scripts/**', 'bench/**', 'apps/**', '**/cli.ts', '**/run.ts'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': at('.'),
      'boundaries/elements': Object.entries({
        ...Object.fromEntries(Object.entries(layers).map(([name, { folder }]) => [name, folder])),
        ...openFolders,
      }).map(([type, pattern]) => ({ type, pattern })),
      'boundaries/files': [
        { category: 'test', pattern: '**/*.{test,test-d,stories}.{ts,tsx}' },
        { category: 'test', pattern: '**/test-support/**' },
      ],
      'import/resolver': { [at('./scripts/lint/resolver.cjs')]: {} },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.type}} may not import {{to.type}}: see scripts/lint/layers.js.',
          policies: [
            ...policies,
            {
              from: { element: { types: { anyOf: Object.keys(openFolders) } } },
              allow: { to: { element: { type: '*' } } },
            },
            { from: { file: { categories: 'test' } }, allow: { to: { element: { type: 'testing' } } } },
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ],
        },
      ],
    },
  },
);
