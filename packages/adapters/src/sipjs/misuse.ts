import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/sipjs-ua-no-transport':
    'This UA cannot connect again: it has no transport yet. Call its start() first.',
  'adapters/sipjs-no-password':
    'There is no password to register with: none was passed to recover() and sipjsLegacySource has no `credentials` function. Give one of the two.',
  'adapters/sipjs-no-ua':
    'sipjsLegacySource was given something without on(), removeListener() and register(): it cannot hear its events. Pass the UA of sip.js 0.7 to 0.15 or of JsSIP; for sip.js 0.21 use sipjsSource from @faultline/adapters/sipjs.',
  'adapters/sipjs-no-legacy-session':
    'track() was given something without on() and removeListener(): it is no session. Pass what ua.invite() or ua.call() returned.',
  'adapters/sipjs-no-reconnect':
    'reconnectSipjs was given something without reconnect(): it has no way to connect again. Pass the UserAgent of sip.js 0.21.',
  'adapters/sipjs-agent-no-reconnect':
    'This user agent cannot connect again: it has no reconnect(). Pass the UserAgent of sip.js 0.21 to sipjsSource.',
  'adapters/sipjs-no-credentials':
    'There are no credentials to register with: none were passed to recover() and sipjsSource has no `credentials` function. Give one of the two.',
  'adapters/sipjs-no-registerer':
    'There is nothing to register with: pass the Registerer to sipjsSource, as `registerer` or by trackRegisterer().',
  'adapters/sipjs-no-user-agent':
    'sipjsSource was given something without transport.stateChange: it cannot hear its connection. Pass the UserAgent of sip.js 0.21; for a UA of 0.7 to 0.15 or of JsSIP use sipjsLegacySource from @faultline/adapters/sipjs/legacy.',
  'adapters/sipjs-no-session':
    'track() was given something without stateChange: it is no session of sip.js 0.21. Pass the Inviter before its invite(), or the Invitation.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
