import { describe, expect, it, vi } from 'vitest';
import { setUp } from '../test-support/client.ts';

/** A talk on one `Call` object, with the method that the app, the SDK and the service's BYE all go through. */
function talking() {
  const made = setUp();
  const hangup = vi.fn((..._: unknown[]) => Promise.resolve('hung up'));
  const call = { id: 'c1', state: 'new', direction: 'outbound', hangup, ...({} as { cause?: string }) };
  const go = (state: string, more: object = {}) => {
    Object.assign(call, { state }, more);
    made.emit('telnyx.notification', { type: 'callUpdate', call });
  };
  go('new');
  go('active');
  made.later(60_000);
  const ended = () => {
    go('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 });
    made.later(1_000);
    return [
      made.screen().dialog?.condition,
      made.store.getSnapshot().hangupCause.calls['c1']?.hangup?.endedBy,
    ];
  };
  return { ...made, call, hangup, go, ended };
}

describe('telnyx: who ends a talk, of which the SDK says the same whoever it was', () => {
  it.each([
    ['the app', [], undefined, 'you'],
    ['the app with words of its own', [{ cause: 'NORMAL_CLEARING', causeCode: 16 }], undefined, 'you'],
    [
      'the client, which the app disconnects',
      [{ initiator: 'app:client.disconnect' }, true],
      undefined,
      'you',
    ],
    ['the other side', [{ initiator: 'remote:telnyx_rtc.bye' }, false], undefined, 'them'],
    ['the other side, before 2.27', [{ callID: 'c1', cause: 'NORMAL_CLEARING' }, false], undefined, 'them'],
    ['the SDK', [{ initiator: 'sdk:missing-local-sdp' }, false], 'call.dropped', 'unknown'],
    ['the SDK, before 2.27', [{}, false], 'call.dropped', 'unknown'],
  ] as const)('%s', (_, args, condition, endedBy) => {
    const { call, ended } = talking();
    void call.hangup(...args);
    expect(ended()).toEqual([condition, endedBy]);
  });

  it('is told with the connection where the whole client leaves, before any method is called', () => {
    const { go, screen, later } = talking();
    go('purge');
    later(1_000);
    expect(screen().dialog).toBeNull();
  });

  it('is nobody yet where the next object of the same call takes over', () => {
    const { call, ended } = talking();
    void call.hangup({ isRecovering: true, initiator: 'sdk:attach-recovery' }, false);
    void call.hangup();
    expect(ended()).toEqual([undefined, 'you']);
  });

  it('that is taken up again, and hung up meanwhile, does not find the line busy', () => {
    const { call, go, screen, later } = talking();
    go('recovering');
    void call.hangup();
    go('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen().dialog).toBeNull();
  });
});

describe('telnyx: hangup() of a call', () => {
  it('returns what it did, is given what it was, and is its old self when the store leaves', async () => {
    const { call, hangup, store } = talking();
    expect(call.hangup).not.toBe(hangup);
    await expect(call.hangup({ initiator: 'app' }, true)).resolves.toBe('hung up');
    expect(hangup).toHaveBeenCalledWith({ initiator: 'app' }, true);
    store.connect()();
    expect(call.hangup).toBe(hangup);
  });

  it('that the app wraps too stays as the app has it', async () => {
    const { call, hangup, store, ended } = talking();
    const under = call.hangup;
    const theirs = vi.fn(() => under());
    call.hangup = theirs;
    await call.hangup();
    expect(ended()).toEqual([undefined, 'you']);
    store.connect()();
    expect(call.hangup).toBe(theirs);
    expect(hangup).toHaveBeenCalledOnce();
  });
});

it('telnyx: a microphone that is refused after its caller gave up explains nothing any more', () => {
  const { emit, call, screen, later } = setUp();
  call('ringing', { direction: 'inbound' });
  call('hangup', { direction: 'inbound', cause: 'ORIGINATOR_CANCEL', causeCode: 487, sipCode: 487 });
  emit('telnyx.error', { callId: 'c1', error: { code: 42001, fatal: true } });
  later(1_000);
  expect(screen()).toMatchObject({ banner: { condition: 'call.missed' }, prompt: null });
});
