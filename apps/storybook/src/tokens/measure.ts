import { useEffect, useState } from 'react';
import tokenGroups from '../reference/generated/tokens.json';
import type { TokenGroup } from '../reference/types.ts';
import type { Oklab } from './oklch.ts';

/** Every token by role. */
export const groups: readonly TokenGroup[] = tokenGroups;

/** The schemes in which a colour is measured. */
export const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** A colour as the browser has it, with its alpha. */
export interface Measured {
  readonly colour: Oklab;
  readonly alpha: number;
}

/** What the tokens are on this page, in its theme: colours in both schemes, and the texts of all others. */
export interface Measures {
  readonly colours: ReadonlyMap<string, Readonly<Record<Scheme, Measured>>>;
  readonly texts: ReadonlyMap<string, string>;
}

const names = groups.flatMap(({ tokens }) => tokens.map(({ name }) => name));
const isColour = (name: string): boolean => name.startsWith('--faultline-color-');

/** Reads what a browser computes for a mixture in OKLab: `oklab(0.5 0.1 -0.1 / 0.4)`. */
function readComputed(text: string): Measured {
  const [lightness = 0, a = 0, b = 0, alpha = 1] = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?|none/g)].map(
    ([number]) => (number === 'none' ? 0 : Number(number)),
  );
  return { colour: [lightness, a, b], alpha };
}

/** Whatever form a style sheet has a colour in, the browser itself turns it into OKLab. */
function measure(): Measures {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colourIn = (name: string, scheme: Scheme): Measured => {
    probe.style.colorScheme = scheme;
    probe.style.color = `color-mix(in oklab, var(${name}), var(${name}))`;
    return readComputed(style.color);
  };
  const colours = names
    .filter(isColour)
    .map((name) => [name, { light: colourIn(name, 'light'), dark: colourIn(name, 'dark') }] as const);
  const texts = names.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  probe.remove();
  return { colours: new Map(colours), texts: new Map(texts) };
}

/** What the tokens are now; measured again when the page gets another theme. Null before the first time. */
export function useMeasures(): Measures | null {
  const [measures, setMeasures] = useState<Measures | null>(null);
  useEffect(() => {
    const read = () => setMeasures(measure());
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-look'] });
    return () => observer.disconnect();
  }, []);
  return measures;
}
