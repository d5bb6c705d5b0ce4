/** The packages that one set of tests drives, and the page of each. */
export const stacks = [
  ['sip.js 0.21', new URL('./page.tsx', import.meta.url)],
  ['sip.js 0.15', new URL('./older/sipjs15.tsx', import.meta.url)],
  ['JsSIP 3.13', new URL('./older/jssip.tsx', import.meta.url)],
] as const;
