import { formatterOf, type Layer } from './format.ts';
import { isolated, type Language } from './language.ts';
import type { Messages } from './types.ts';

/** Words in a language before the kit's English, which keeps its own direction amid text that is written from right to left. */
export const layersOf = (
  own: readonly Messages[],
  locale: string,
  english: readonly Messages[],
  { dir }: Language,
): readonly Layer[] => [
  { messages: own, formatter: formatterOf(locale) },
  {
    messages: english,
    formatter: formatterOf('en'),
    around: dir === 'rtl' ? isolated : undefined,
  },
];
