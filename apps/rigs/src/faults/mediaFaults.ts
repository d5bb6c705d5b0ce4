import type { FaultTable } from './fault.ts';

interface OnMediaPath {
  readonly media: { readonly isCut: boolean; cut(): void; restore(): void };
}

/** What can happen to media that goes through a path of its own. */
export const mediaFaults = {
  cutMedia: {
    group: 'network',
    name: 'Cut the media',
    does: 'Drops every UDP packet of the calls in both directions while the signalling goes on.',
    run: ({ media }) => media.cut(),
    undo: {
      name: 'Restore the media',
      run: ({ media }) => media.restore(),
      isDue: ({ media }) => media.isCut,
    },
  },
} satisfies FaultTable<OnMediaPath>;
