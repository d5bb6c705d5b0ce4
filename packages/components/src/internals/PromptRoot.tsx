'use client';
import type { Shown } from '@faultline/core';
import { useElementId } from '@faultline/hooks';
import { useAnnouncement } from '../announcer/index.ts';
import { createRoot } from './createRoot.tsx';
import type { Family } from './item.tsx';
import { renderPart, type PartProps } from './part.tsx';

/** Creates the root of a family that shows one area's conditions as prompts. */
export const createPromptRoot = (area: 'media.' | 'auth.', family: Family) =>
  createRoot<Shown, PartProps<'section'>>({
    ...family,
    slot: 'prompt',
    pick: ({ prompt }) => (prompt?.condition.startsWith(area) ? prompt : null),
    useElement({ shown, item: { title, body, bodyId }, own, props, outer }) {
      const id = useElementId('prompt');
      useAnnouncement(shown, { title, body, asks: true });
      const more = { id, role: 'group', tabIndex: -1, 'aria-describedby': bodyId };
      return renderPart('section', { ...more, ...own }, props, outer);
    },
  });
