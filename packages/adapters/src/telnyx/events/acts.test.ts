import { describe, expect, it, vi } from 'vitest';
import { setUp } from '../test-support/client.ts';

/** An active call on one `Call` object, with the method that the app, the SDK and the service's BYE all use. */
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

describe('telnyx: who ends a talk, of which the SDK says the same whoever it was (A1)', () => {
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

describe('telnyx: all calls of a client end at once', () => {
  const inCall = (disconnect?: () => Promise<void>) => {
    const made = setUp(disconnect ? { disconnect } : {});
    made.emit('telnyx.ready', {});
    made.call('active');
    made.later(60_000);
    const purged = () => {
      made.call('purge');
      made.call('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 });
      made.emit('telnyx.socket.close', { event: { code: 1005, wasClean: true }, socketGeneration: 1 });
      made.later(2_000);
      const end = made.store.getSnapshot().hangupCause.calls['c1']?.hangup;
      return [made.screen().dialog?.condition, end?.endedBy];
    };
    return { ...made, purged };
  };
  const disconnect = () => Promise.resolve();

  it('which cuts the talk where the service throws the client out', () => {
    const { purged, later, screen } = inCall(disconnect);
    expect(purged()).toEqual(['call.dropped', 'service']);
    later(10_000);
    expect(screen().banner?.condition).toBe('signaling.disconnected');
  });

  it('which is no trouble where the app disconnects it, and nor is the close that follows', async () => {
    const { client, purged, later, screen } = inCall(disconnect);
    await client.disconnect?.();
    expect(purged()[0]).toBeUndefined();
    later(20_000);
    expect(screen()).toMatchObject({ banner: null, dialog: null });
  });

  it('which blames nobody where it cannot be known', () => {
    expect(inCall().purged()).toEqual([undefined, 'unknown']);
  });

  it('and a loss after the app has connected again is a loss', async () => {
    const { client, emit, later, screen } = inCall(disconnect);
    await client.disconnect?.();
    emit('telnyx.socket.close', { event: { code: 1005, wasClean: true }, socketGeneration: 1 });
    emit('telnyx.socket.close', { event: { code: 1006, wasClean: false }, socketGeneration: 2 });
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
  });
});

it('telnyx: several calls at once are told until one is left', () => {
  const { emit, call, screen, later } = setUp();
  call('active');
  call('active', { id: 'c2' });
  emit('telnyx.warning', {
    warning: { code: 33010 },
    newCall: { id: 'c2' },
    activeCalls: [{ id: 'c1' }, { id: 'c2' }],
  });
  later(2_000);
  expect(screen().banner?.condition).toBe('call.multipleActive');
  for (const id of ['c1', 'c2'])
    call('hangup', { id, cause: 'NORMAL_CLEARING', causeCode: 16, sipCode: 200 });
  later(2_000);
  expect(screen().banner).toBeNull();
});

describe('telnyx: devices that cannot be listed', () => {
  it.each([
    ['an error of the SDK', { code: 42001, fatal: true, originalError: { name: 'NotAllowedError' } }],
    ['the error of the browser', { name: 'NotAllowedError', code: 0, message: 'Permission denied' }],
  ])('ask for the microphone: %s', (_, payload) => {
    const { emit, screen, later } = setUp();
    emit('telnyx.ready', {});
    emit('telnyx.rtc.mediaError', payload);
    later(2_000);
    expect(screen().prompt).toMatchObject({
      condition: 'media.permissionDenied',
      actions: ['resumeMedia'],
    });
  });
});

it('telnyx: who waits too long for a connection can connect again, whatever told the loss', () => {
  const { emit, screen, later } = setUp({ connect: () => Promise.resolve() });
  emit('telnyx.ready', {});
  emit('telnyx.error', { error: { code: 45004, fatal: false } });
  later(150_000);
  expect(screen().banner).toMatchObject({ condition: 'signaling.reconnectStuck', actions: ['reconnect'] });
});
