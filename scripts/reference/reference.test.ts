import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { referenceOf } from '../reference.ts';

const badge = `import { en } from './generated/en.ts';
import styles from './badge.module.css';

/** Props of Badge. */
export interface BadgeProps {
  /** How large it is. */
  readonly size?: 'small' | 'large';
  /** What it says. */
  readonly label: string;
}

/**
 * A small sign beside a name.
 *
 * @example <Badge label="new" />
 */
export function Badge({ size = 'small', label }: BadgeProps) {
  return (
    <span data-faultline="badge" data-size={size} className={styles['root']} title={en['badge.title']}>
      {label}
    </span>
  );
}
`;

const attributes = `/**
 * The data attributes of Badge.
 *
 * On its span:
 *
 * - \`data-faultline\`: always \`badge\`.
 * - \`data-size\`: \`small\`,
 *   \`large\`.
 */
export const badgeAttributes = [
  'data-faultline',
  'data-size',
] as const;
`;

const sheet = `.root {
  /* How strong it is. */
  --faultline-strength: 1;
  opacity: var(--faultline-strength);
  color: var(--faultline-color-text, black);
}
`;

const tokens = `:root {
  /* Colour */

  /* Text of every kind. */
  --faultline-color-text: light-dark(oklch(0.2 0 0), oklch(0.9 0 0));
  /* Text of little weight. */
  --faultline-color-quiet: light-dark(oklch(0.4 0 0), oklch(0.7 0 0));
}
`;

const files = {
  'index.ts': `export { Badge } from './badge/Badge.tsx';\nexport { badgeAttributes } from './badge/badge.attributes.ts';\nexport type { BadgeProps } from './badge/Badge.tsx';\n`,
  'badge/Badge.tsx': badge,
  'badge/badge.attributes.ts': attributes,
  'badge/badge.module.css': sheet,
  'badge/locales/en.json': '{ "badge.title": "Badge" }',
  'badge/generated/en.ts': `export const en = { 'badge.title': 'Badge' };\n`,
  'tokens.css': tokens,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The reference of a package with one component, of which one file may be another. */
function read(changed: Partial<typeof files> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return referenceOf(folder);
}

describe('what the source says about a component', () => {
  it('has its props, attributes, variables and messages', () => {
    expect(read()).toEqual({
      components: [
        {
          name: 'Badge',
          doc: 'A small sign beside a name.',
          element: null,
          props: [
            { name: 'label', type: 'string', isRequired: true, default: null, doc: 'What it says.' },
            {
              name: 'size',
              type: '"small" | "large"',
              isRequired: false,
              default: "'small'",
              doc: 'How large it is.',
            },
          ],
          example: '<Badge label="new" />',
          throws: null,
          contains: [],
          parts: [],
          hooks: [],
          attributes: [
            {
              on: 'On its span',
              attributes: [
                { name: 'data-faultline', doc: 'always `badge`.' },
                { name: 'data-size', doc: '`small`, `large`.' },
              ],
            },
          ],
          variables: [
            { name: '--faultline-color-text', doc: 'Text of every kind.', isToken: true },
            { name: '--faultline-strength', doc: 'How strong it is.', isToken: false },
          ],
          messages: ['badge'],
        },
      ],
      messages: { badge: ['badge.title'] },
      tokens: [
        {
          role: 'Colour',
          tokens: [
            {
              name: '--faultline-color-text',
              value: 'light-dark(oklch(0.2 0 0), oklch(0.9 0 0))',
              doc: 'Text of every kind.',
            },
            {
              name: '--faultline-color-quiet',
              value: 'light-dark(oklch(0.4 0 0), oklch(0.7 0 0))',
              doc: 'Text of little weight.',
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['a component', 'badge/Badge.tsx', 'A small sign beside a name.', '`Badge` has no sentence.'],
    [
      'a property',
      'badge/Badge.tsx',
      '/** How large it is. */',
      'The property `size` of `Badge` has no sentence.',
    ],
    ['an attribute', 'badge/badge.attributes.ts', ': `small`,\n *   `large`.', '`data-size`, set at'],
    ['a variable', 'badge/badge.module.css', '/* How strong it is. */', '`--faultline-strength`, read in'],
    ['a token', 'tokens.css', '/* Text of little weight. */', '`--faultline-color-quiet` has no sentence.'],
    ['a role', 'tokens.css', '/* Colour */', '`--faultline-color-text` has no role.'],
  ] as const)('says which sentence is missing for %s', (_, file, sentence, complaint) => {
    expect(files[file]).toContain(sentence);
    expect(() => read({ [file]: files[file].replace(sentence, '') })).toThrow(complaint);
  });

  it('does not explain an attribute that nothing sets', () => {
    const without = badge.replace('data-size={size} ', '');
    expect(() => read({ 'badge/Badge.tsx': without })).toThrow('`data-size` is explained in');
  });

  it('names everything that is missing at once', () => {
    const bare = badge.replace('/** How large it is. */', '').replace('/** What it says. */', '');
    expect(() => read({ 'badge/Badge.tsx': bare })).toThrow(/`label`[^]*`size`|`size`[^]*`label`/);
  });
});
