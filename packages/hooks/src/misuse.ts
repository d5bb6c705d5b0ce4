import { misuseError } from '@faultline/core';

/** This package's messages for developers, by code. */
export const sentences = {
  'hooks/no-provider':
    '{hook} must be used inside <CallProvider>: it has no store to read. Wrap your app in <CallProvider store={…}>.',
  'hooks/no-store':
    '<CallProvider> was given no call store: without one there is nothing to show. Pass store={createCallStore([…])}.',
  'hooks/dial-in':
    '<CallProvider> does not offer the dialIn address {href}: it could run a script or leads nowhere. Pass an absolute tel:, sip:, sips:, https: or http: address.',
};

/** An error of this package for a developer. */
export const misuse = (code: keyof typeof sentences, values?: Readonly<Record<string, string>>): Error =>
  misuseError(code, () => (process.env.NODE_ENV === 'production' ? undefined : sentences[code]), values);
