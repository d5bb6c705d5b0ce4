'use client';
import type { Shown } from '@faultline/core';
import { useAnnouncement } from '../../announcer/index.ts';
import { createRoot } from '../../internals/createRoot.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { en } from '../generated/en.ts';
import { signs } from '../signs.ts';

/** Props of the root. */
export type RootProps = PartProps<'section'>;

/** The banner that may be on screen now; renders nothing when there is none. Its children are the other parts. */
export const Root = createRoot<Shown, RootProps>({
  name: 'reconnect-banner',
  slot: 'banner',
  words: en,
  signs,
  pick: ({ banner }) => banner,
  useElement({ shown, item, own, props, outer }) {
    useAnnouncement(shown, item);
    return renderPart('section', { role: 'group', ...own }, props, outer);
  },
});
