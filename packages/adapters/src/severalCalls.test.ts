import type { Screen } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { response, setUp as sipjs } from './sipjs/modern/test-support/agent.ts';
import { error, setUp as telnyx } from './telnyx/test-support/client.ts';

/** What is on the screen, and for which call. */
const told = ({ banner, prompt, dialog, confirmation }: Screen) =>
  [banner, prompt, dialog]
    .flatMap((one) => (one ? [`${one.condition} ${one.callId ?? ''}`.trim()] : []))
    .concat(confirmation ? ['back'] : [])
    .join(' + ');

/** Two calls of one client; each action is followed by 2 s. */
type Story<One> = readonly [
  happens: string,
  acts: readonly ((one: One) => void)[],
  screen: string,
  /** Whether a dialog blocks the rest of the page; null when there is none. */
  modal: boolean | null,
];

const go =
  (id: string, state: string, more: object = {}) =>
  ({ call }: ReturnType<typeof telnyx>) =>
    call(state, { id, ...more });
const emit =
  (event: string, payload: object) =>
  ({ emit }: ReturnType<typeof telnyx>) =>
    emit(event, payload);
const ready = emit('telnyx.ready', {});
const closes = emit('telnyx.socket.close', { event: { code: 1006 } });
const rings = go('b', 'ringing', { direction: 'inbound' });
const gone = { cause: 'NORMAL_CLEARING', causeCode: 16 };

const ofTelnyx: readonly Story<ReturnType<typeof telnyx>>[] = [
  ['a second one rings', [rings], '', null],
  [
    'a second one rings, and gives up',
    [rings, go('b', 'hangup', { direction: 'inbound', cause: 'ORIGINATOR_CANCEL', causeCode: 487 })],
    'call.missed b',
    null,
  ],
  [
    'the first is held, and both are lost; one comes back',
    [
      go('a', 'held'),
      go('b', 'active'),
      closes,
      go('a', 'recovering'),
      go('b', 'recovering'),
      emit('telnyx.error', error(48501, { callId: 'a' })),
      go('a', 'hangup', gone),
      go('b', 'active', { recoveredCallId: 'b' }),
      ready,
    ],
    'call.notReattached a',
    false,
  ],
  [
    'the second cannot be placed',
    [
      go('b', 'new'),
      emit('telnyx.error', error(40005, { callId: 'b' })),
      go('b', 'hangup', { cause: 'USER_BUSY', causeCode: 17 }),
    ],
    'call.setupFailed b',
    false,
  ],
];

const ofSipjs: readonly Story<ReturnType<typeof sipjs>>[] = [
  [
    'the second is busy',
    [
      ({ source, call }) => {
        const second = call('b');
        second.go('Terminated');
        source.delegate(undefined, second as never).onReject?.(response(486));
      },
    ],
    'call.busy b',
    false,
  ],
  [
    'both lose the server',
    [({ call }) => call('b').go('Established'), ({ lose }) => lose()],
    'signaling.disconnected',
    null,
  ],
  [
    'the second loses its sound for good',
    [
      ({ call }) => {
        const second = call('b');
        second.go('Established');
        second.peer.go('connected');
        second.peer.go('failed');
      },
    ],
    'ice.failed b',
    false,
  ],
];

describe('two calls at once (C14)', () => {
  it.each(ofTelnyx)('telnyx: %s', (_, acts, screen, modal) => {
    const one = telnyx();
    for (const act of [ready, go('a', 'active'), ...acts]) {
      act(one);
      one.later(2_000);
    }
    expect([told(one.screen()), one.screen().dialog?.modal ?? null]).toEqual([screen, modal]);
  });

  it.each(ofSipjs)('sipjs: %s', (_, acts, screen, modal) => {
    const one = sipjs();
    one.connect();
    const first = one.call('a');
    first.go('Established');
    first.peer.go('connected');
    for (const act of acts) {
      act(one);
      one.later(2_000);
    }
    expect([told(one.screen()), one.screen().dialog?.modal ?? null]).toEqual([screen, modal]);
  });
});
