import words from './words.json';

/** The themes, each a file of tokens; `default` is what the kit looks like without one. */
export const looks = ['default', 'dense', 'rounded', 'contrast', 'material'] as const;

/** The name of a theme: the value of `data-look` on the element that has it. */
export type Look = (typeof looks)[number];

/** What a theme is called. */
export const lookName = (look: Look): string => words[`look.${look}`];

/** What a theme is for. */
export const lookAbout = (look: Look): string => words[`look.${look}.about`];
