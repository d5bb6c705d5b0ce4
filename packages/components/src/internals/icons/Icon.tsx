import type { SVGProps } from 'react';

/** A drawn sign: always beside words, so it is hidden from assistive technology. */
export type IconProps = SVGProps<SVGSVGElement>;

/** The name of one of the kit's icons is the path that draws it, on a 24 × 24 grid. */
export type IconPath = string & { readonly icon?: never };

/** Draws a path as a 20 px line icon in the colour of its text. */
export const Icon = ({ path, ...props }: IconProps & { readonly path: IconPath }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    {...props}
  >
    <path d={path} />
  </svg>
);
