import type { SVGProps } from 'react';

/** The attributes of an icon. An icon is always beside a text, so it is hidden from assistive technology. */
export type IconProps = Omit<SVGProps<SVGSVGElement>, 'd'>;

/** Draws a path on a 24 × 24 grid as a 20 px line icon in the colour of its text. */
export const Icon = ({ d, children, ...props }: IconProps & { readonly d: string }) => (
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
    <path d={d} />
    {children}
  </svg>
);
