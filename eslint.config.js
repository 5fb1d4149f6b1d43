// Bans carry their reason in `message`; a rule without one is the recommended default of its plugin.
import tseslint from 'typescript-eslint';

/** Rooms in the order in which they may import each other (docs/ARCHITECTURE.md). */
const rooms = {
  loader: '@cc-gateway/loader',
  'changelog-diff': 'changelog-diff',
  generator: 'openapi-ts-morph',
  client: '@cc-gateway/client',
  server: '@cc-gateway/server',
  openapi: '@cc-gateway/openapi',
  site: '@cc-gateway/site',
  commands: '@cc-gateway/commands',
};

/** Forbids every room but the named ones, by package name and by relative path. */
function mayImport(folder, allowed) {
  const forbidden = Object.entries(rooms).filter(([room]) => room !== folder && !allowed.includes(room));
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map(([room, name]) => ({
            group: [name, `${name}/*`, `**/../${room}/**`],
            message: `${folder} may import only: ${allowed.join(', ') || 'no other room'} (docs/ARCHITECTURE.md).`,
          })),
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['**/node_modules/', 'generated/', '**/.cache/', 'site/dist/', 'dist/', '**/cases/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'commands/src/lint/*.mjs'] } },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      complexity: ['error', 12],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-depth': ['error', 4],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // One way from text to code: a template cannot build a structure, or a literal, of raw strings.
    files: ['generator/src/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'generator/src/templates/{statements,print,print-structure}.ts',
      'generator/src/{code/code,literal}.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='ts-morph']",
          message: 'Build statements by templates/statements.ts, which takes Code and no strings.',
        },
        {
          selector: 'ImportDeclaration[source.value=/\\/literal\\.ts$/]',
          message: 'Make code of text by code/code.ts.',
        },
      ],
    },
  },
  mayImport('loader', []),
  mayImport('changelog-diff', ['loader']),
  mayImport('generator', ['loader']),
  mayImport('openapi', ['loader', 'generator']),
  mayImport('site', ['loader', 'changelog-diff', 'openapi']),
  {
    // The commands are the edge: they print.
    files: [
      'commands/**/*.ts',
      '**/cli.ts',
      'generator/src/command/run.ts',
      '**/surroundings.ts',
      'bench/**/*.ts',
      '**/bench/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // The parse edge: a parser's `unknown` becomes a JsonValue here and nowhere else.
    files: ['loader/src/source/**/*.ts', 'loader/src/json.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
