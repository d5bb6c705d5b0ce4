import { misuseError } from '@faultline/core';

/** This package's messages for developers, by code. */
export const sentences = {
  'hooks/no-provider':
    '{hook} must be used inside <CallProvider>: it has no store to read. Wrap your app in <CallProvider store={…}>.',
  'hooks/no-store':
    '<CallProvider> was given no call store: without one there is nothing to show. Pass store={createCallStore([…])}.',
  'hooks/call-untold':
    '{condition} is due on the screen, and no part of the page shows it: it is about callId {callId}, and CallStatus, CallScope and useScreen were given only {asked}. An id is what is about that call, null what is about none, and without a callId everything is shown. Leave it out where the page has one call, and keep the place of a call until its end was read.',
  'hooks/call-told-twice':
    'What is about the call {callId} is shown in two parts of the page: in its own, and in one whose callId is left out or undefined, which shows everything. Give each part a callId, and null to the one for what is about no call; render the part of a call only once its id is known.',
  'hooks/dial-in':
    '<CallProvider> does not offer the dialIn address {href}: it could run a script or leads nowhere. Pass an absolute tel:, sip:, sips:, https: or http: address.',
};

/** An error of this package for a developer. */
export const misuse = (code: keyof typeof sentences, values?: Readonly<Record<string, string>>): Error =>
  misuseError(code, () => (process.env.NODE_ENV === 'production' ? undefined : sentences[code]), values);
