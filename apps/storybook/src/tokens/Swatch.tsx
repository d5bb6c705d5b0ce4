import type { CSSProperties } from 'react';

/** What shows a token that is no colour: the part of its name, and the property that takes it. */
const shownBy: readonly (readonly [part: string, property: keyof CSSProperties])[] = [
  ['space', 'inlineSize'],
  ['radius', 'borderStartStartRadius'],
  ['border-width', 'borderBlockStartWidth'],
  ['edge-width', 'borderInlineStartWidth'],
  ['shadow', 'boxShadow'],
  ['target-size', 'blockSize'],
  ['font-family', 'fontFamily'],
  ['font-size', 'fontSize'],
  ['font-weight', 'fontWeight'],
];

/** A token as it looks; nothing for those that cannot be seen, such as a duration. */
export function Swatch({ name }: { readonly name: string }) {
  const [part, property] = shownBy.find(([one]) => name.startsWith(`--faultline-${one}`)) ?? [];
  if (part === undefined || property === undefined) return null;
  const isType = part.startsWith('font');
  return (
    <span
      aria-hidden="true"
      className={isType ? 'tokens-type' : 'tokens-measure'}
      data-shows={part}
      style={{ [property]: `var(${name})` }}
    >
      {isType && 'Aa'}
    </span>
  );
}

/** A colour as it looks in one scheme, on the ground of that scheme. */
export const ColourSwatch = ({
  name,
  scheme,
}: {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
}) => (
  <span aria-hidden="true" className="tokens-ground" style={{ colorScheme: scheme }}>
    <span style={{ background: `var(${name})` }} />
  </span>
);
