import { icu } from '../icu/index.ts';
import { MessagesProvider } from './MessagesProvider.tsx';
import type { AppMessages } from './types.ts';

const right = {
  'call.busy.title': 'Besetzt',
  'call.busy.redial': 'Noch einmal',
  'signaling.reconnecting.long.title': 'Immer noch',
  'action.custom:voicemail': 'Nachricht',
  'app.mine': 'Mein',
};
const wrong = { 'call.busy.title': 'Besetzt', 'call.bussy.title': 'Besetzt' };
const loaded: Record<string, string> = {};

export const compiles = [
  <MessagesProvider messages={right} />,
  <MessagesProvider messages={{ 'call.busy.title': ({ remote }) => `${remote} spricht` }} />,
  <MessagesProvider messages={() => Promise.resolve(right)} />,
  <MessagesProvider messages={icu(right)} />,
  <MessagesProvider messages={() => Promise.resolve(icu(right))} />,
  <MessagesProvider messages={icu(loaded)} />,
  right satisfies AppMessages,
];

export const doesNotCompile = [
  // @ts-expect-error a misspelt key in words that stand elsewhere
  <MessagesProvider messages={wrong} />,
  // @ts-expect-error a misspelt key in place
  <MessagesProvider messages={{ 'call.bussy.title': 'Besetzt' }} />,
  // @ts-expect-error a misspelt key in words that are loaded
  <MessagesProvider messages={() => Promise.resolve(wrong)} />,
  // @ts-expect-error a misspelt key in ICU words
  icu(wrong),
];
