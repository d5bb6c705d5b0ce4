import type { CallEvent } from '@faultline/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../drivers/chromium.ts';
import type { Engine } from '../drivers/engine.ts';
import { startFirefox } from '../drivers/firefox.ts';
import type { Told } from './bus.ts';
import { startDesktopPage, type DesktopPage } from './desktopPage.ts';

let desktop: DesktopPage;
beforeAll(async () => {
  desktop = await startDesktopPage();
});
afterAll(() => desktop.stop());

type Sent = CallEvent extends infer Event ? (Event extends CallEvent ? Omit<Event, 'at'> : never) : never;

const connected: Sent = { type: 'connectionChanged', status: 'connected' };
const lost: Sent = { type: 'connectionChanged', status: 'lost', retrying: true };
const talk: Sent = {
  type: 'callChanged',
  callId: 'a',
  phase: 'active',
  direction: 'outbound',
  remote: 'Ana',
};
const ringing: Sent = {
  type: 'callChanged',
  callId: 'a',
  phase: 'ringing',
  direction: 'outbound',
  remote: 'Ana',
};
const issue = (condition: string, more: object = {}) =>
  ({ type: 'issueRaised', code: `app/${condition}`, condition, ...more }) as Sent;
const end = (condition: string) =>
  ({ type: 'callEnded', callId: 'a', code: 'app/end', condition, evidence: 3, endedBy: 'network' }) as Sent;
const microphone = { device: 'microphone', actions: ['resumeMedia'] };
const ofCall = { callId: 'a' };

const calmly = 'polite: ';
const atOnce = 'assertive: ';
const reconnecting = `${calmly}Reconnecting. This should only take a moment.`;
const cutOff = 'focus: Close, in Your call was cut off';

/** What happens, in order, and what a screen reader receives each time. */
const transitions: readonly (readonly [
  what: string,
  ...steps: readonly (readonly [told: string, ...events: readonly Sent[]])[],
])[] = [
  ['a connection that is lost', [reconnecting, connected, lost]],
  ['one that is back', [reconnecting, connected, lost], [`${calmly}You’re back`, connected]],
  [
    'a connection that nobody tries any more',
    [
      `${atOnce}We could not reconnect. Check your connection, then connect again.`,
      connected,
      issue('signaling.reconnectExhausted'),
    ],
  ],
  [
    'a microphone that ended',
    [
      `${atOnce}Your microphone is off. It may have been unplugged. Switch it on again so that others can hear you.`,
      connected,
      talk,
      issue('media.captureEnded', microphone),
    ],
  ],
  [
    'a microphone that is blocked',
    [
      `${atOnce}Your microphone is blocked for this site. Allow it so that others can hear you.`,
      connected,
      issue('media.permissionDenied', microphone),
    ],
  ],
  [
    'sound that cannot be played',
    [
      `${atOnce}Your browser holds the sound back. Play it to hear the call.`,
      connected,
      talk,
      issue('media.playbackBlocked', ofCall),
    ],
  ],
  [
    'a weak connection',
    [
      `${calmly}Weak connection. Sound may break up. Move closer to your Wi-Fi, or turn off your video.`,
      connected,
      talk,
      issue('quality.degraded', ofCall),
    ],
  ],
  [
    'sound that is being restored',
    [
      `${calmly}Sound is being restored. You may not hear each other until then.`,
      connected,
      talk,
      issue('ice.reconnecting', ofCall),
    ],
  ],
  [
    'a hold that did not work',
    [
      `${atOnce}Hold did not work. The call is as it was before. Try again.`,
      connected,
      talk,
      issue('call.holdFailed', ofCall),
    ],
  ],
  [
    'a sign-in that is needed',
    [
      `${atOnce}Sign in to go on. You need to be signed in to make and take calls.`,
      connected,
      issue('auth.required'),
    ],
  ],
  [
    'a person who did not answer',
    ['focus: Close, in Ana did not answer', connected, ringing, end('call.noAnswer')],
  ],
  ['a call that is cut off', [cutOff, connected, talk, end('call.dropped')]],
  ['a loss while a dialog is open', [cutOff, connected, talk, end('call.dropped')], [reconnecting, lost]],
];

const within = { timeout: 20_000, interval: 50 };
const first = 'the page is followed';
const marker = 'the test has seen enough';

/** In the page: announces a text of the test itself. */
function say(text: string): void {
  const place = document.querySelector('dialog:modal') ?? document;
  const line = document.createElement('p');
  line.textContent = text;
  place.querySelector('[role="status"]')?.append(line);
}

const lineOf = (told: Told): readonly string[] => {
  if ('live' in told) return [`${told.live}: ${told.text}`];
  return told.within === null ? [] : [`focus: ${told.focused}, in ${told.within}`];
};

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s tells a screen reader', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start({ desktop: desktop.bus.env });
  });
  afterAll(() => engine.stop());

  it.each(transitions)('of %s, once', async (_what, ...steps) => {
    const { page } = engine;
    await page.goto(`${desktop.origin}/?host=Plain`);
    await expect.poll(() => page.run(() => document.querySelector('h1') !== null), within).toBe(true);
    const from = desktop.bus.told.length;
    const allLines = () => desktop.bus.told.slice(from).flatMap(lineOf);
    const lines = () => allLines().filter((line) => line !== `${calmly}${first}`);
    // A browser reports nothing of a new page until it has made its accessibility tree, and does not say when that is.
    const afterSaying = async () => {
      await page.run(say, first);
      return allLines();
    };
    await expect.poll(afterSaying, within).toContain(`${calmly}${first}`);
    for (const [told, ...events] of steps) {
      await page.run(
        (list) => {
          for (const one of list) window.hostPage.send(Object.assign(one, { at: Date.now() }) as CallEvent);
        },
        [...events] as object[],
      );
      await expect.poll(lines, within).toContain(told);
    }
    await page.run(say, marker);
    await expect.poll(lines, within).toContain(`${calmly}${marker}`);
    expect(lines()).toEqual([...steps.map(([told]) => told), `${calmly}${marker}`]);
  });
});
