import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { wallsRule } from './tools/walls-rule.mjs';

const src = path.join(import.meta.dirname, 'src');

/**
 * The walls between the folders of src: what each may import from its neighbours. A folder that is not
 * named here may not stand there. Arrows run one way; `npm run lint` fails on any other.
 */
const mayImport = {
  wording: [],
  'house-style': [],
  ui: [],
  framework: [],
  ooxml: ['wording'],
  api: ['framework'],
  assessment: ['wording', 'framework', 'api'],
  document: ['framework', 'ooxml', 'assessment'],
  intake: ['wording', 'framework', 'ooxml', 'api', 'assessment', 'document'],
  collation: ['framework', 'api', 'assessment'],
  template: ['wording', 'house-style', 'framework', 'ooxml'],
  manifest: ['wording'],
  word: ['framework', 'ooxml', 'assessment', 'document'],
  taskpane: ['wording', 'house-style', 'ui', 'framework', 'api', 'assessment', 'document', 'word'],
  preview: ['wording', 'ui', 'framework', 'ooxml', 'assessment', 'document', 'word', 'taskpane'],
  collector: ['wording', 'framework', 'api', 'assessment', 'intake', 'collation', 'manifest'],
  newsletter: ['wording', 'house-style', 'framework', 'api', 'collation'],
  dashboard: [
    'wording',
    'house-style',
    'ui',
    'framework',
    'api',
    'assessment',
    'intake',
    'collation',
    'newsletter',
  ],
  demonstration: ['framework', 'api', 'assessment', 'collation', 'template', 'collector'],
  cli: [
    'wording',
    'demonstration',
    'framework',
    'ooxml',
    'api',
    'assessment',
    'document',
    'intake',
    'collation',
    'template',
    'collector',
    'preview',
    'manifest',
  ],
};

/** Folders that run anywhere: no React, no Office.js, no Node, no database. */
const pure = [
  'wording',
  'house-style',
  'framework',
  'ooxml',
  'api',
  'assessment',
  'document',
  'intake',
  'collation',
  'template',
  'manifest',
  'newsletter',
];

/** The only third-party packages that a pure folder may use. */
const pureLibraries = {
  framework: ['@sinclair/typebox'],
  ooxml: ['fflate', 'saxes'],
  api: ['@sinclair/typebox'],
  template: ['fflate'],
  newsletter: ['docx', 'fflate'],
};

/** The contract's schemas are the collector's; a page takes its types and its client, so that it loads no validator. */
const schemas = { folder: 'api', loadedBy: ['collector', 'cli'], open: ['client.ts'] };

/** Globals that only some of the places have where a pure folder runs. */
const pureGlobals = [
  'window',
  'document',
  'process',
  'Buffer',
  'require',
  '__dirname',
  'Office',
  'Word',
  'DOMParser',
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/word/in-word.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Word', property: 'run', message: 'Ask by inWord, which waits for no answer for ever.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { walls: wallsRule } } },
    rules: { 'house/walls': ['error', { src, mayImport, pure, libraries: pureLibraries, schemas }] },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-globals': ['error', ...pureGlobals] },
  },
  {
    files: ['src/cli/**/*.{ts,js}', 'tools/**', 'bench/**/*.ts', 'test/*.js', '*.js', '*.mjs'],
    rules: { 'no-console': 'off' },
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
