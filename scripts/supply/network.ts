import { Linter } from 'eslint';

const globals = [
  'EventSource',
  'Image',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'eval',
  'fetch',
  'importScripts',
];
const holders = ['window', 'globalThis', 'self', 'top', 'parent'];
/** Elements that load what they name. */
const loading = '/^(audio|embed|frame|iframe|img|link|object|script|source|video)$/';
const elsewhere = '/^([a-z]+:)?\\u002F\\u002F|^(blob|data|https?):/';

const linter = new Linter();
const rules: Linter.RulesRecord = {
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-properties': [
    'error',
    { property: 'sendBeacon' },
    ...holders.flatMap((object) => globals.map((property) => ({ object, property }))),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `CallExpression[callee.property.name='createElement'][arguments.0.value=${loading}]`,
      message: 'element',
    },
    {
      selector: `CallExpression[callee.name=/^(jsx|jsxs|createElement)$/][arguments.0.value=${loading}]`,
      message: 'element',
    },
    {
      selector: `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${elsewhere}]`,
      message: 'import of an address',
    },
    { selector: `ImportExpression[source.value=${elsewhere}]`, message: 'import of an address' },
    {
      selector: "ImportExpression:not([source.type='Literal'])",
      message: 'import of what is not known before',
    },
  ],
  'no-new-func': 'error',
};

/**
 * What in a built script could reach the network when it runs: uses of the page's own globals, `sendBeacon`, elements that load
 * something, imports of addresses, code that is made from text. What an app or an SDK passes in is its own, whatever its name.
 *
 * @returns one word for each: the global, or what it is
 * @throws Error when it is no script.
 */
export function networkCalls(code: string): readonly string[] {
  return linter
    .verify(code, [
      {
        languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
        linterOptions: { noInlineConfig: true },
        rules,
      },
    ])
    .map(({ fatal, message }) => {
      if (fatal) throw new Error(`A script cannot be read: ${message}`);
      const [, named] = /^'(?:\w+\.)?(\w+)'/.exec(message) ?? /'(\w+)'/.exec(message) ?? [];
      return named ?? message;
    });
}

/** Calls that are meant, by package and built file. */
export const meant: Readonly<
  Record<string, Readonly<Record<string, { readonly calls: readonly string[]; readonly why: string }>>>
> = {
  '@faultline/adapters': {
    'avatar/response.js': {
      calls: ['fetch'],
      why: 'fetchAvatarIncidents(url) asks the app’s own backend for what happened, where the app calls it',
    },
  },
};
