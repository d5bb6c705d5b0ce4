import { boardStory } from '../links.ts';

/** What people come for, with the story that each begins at. */
export const ways = [
  { name: 'find', story: 'catalogue--all-codes' },
  { name: 'explain', story: 'conditions-connection--reconnecting' },
  { name: 'look', story: 'families--overview' },
  { name: 'review', story: boardStory },
  { name: 'play', story: 'incident-player--one-recording' },
  { name: 'code', story: 'codes-telnyx-errors--code-42001' },
  { name: 'read', story: 'docs-guides--getting-started' },
] as const;
