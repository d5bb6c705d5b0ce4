import { describe, expect, it, vi } from 'vitest';
import { error, setUp } from '../test-support/client.ts';

const answer = (state: string) => ({ result: { params: { state } } });

function registered(more: Parameters<typeof setUp>[0] = {}) {
  const one = setUp(more);
  const says = (state: string) => one.emit('telnyx.socket.message', answer(state));
  one.emit('telnyx.ready', {});
  one.later(60_000);
  return { ...one, says };
}

const denied = { code: 'UNREGED|NOREG', message: 'Fail to register the user, the server tried 5 times' };
const refused = error(46001, {}, { originalError: { name: 'Error', message: '[object Object]' } });
type Told = 'message' | 'error';
/** What the SDK emits at the fifth denial, and which of the two this source hears first: the SDK listens anew when it connects. */
const gaveUp: readonly (readonly [string, unknown, readonly Told[]])[] = [
  ['2.27.10', refused, ['error', 'message']],
  ['2.27.10, where it listened before', refused, ['message', 'error']],
  ['2.25.25', { error: denied, sessionId: 's' }, ['error', 'message']],
];

function givesUp(
  { says, emit, later }: ReturnType<typeof registered>,
  payload: unknown,
  order: readonly Told[],
) {
  for (let asked = 1; asked < 5; asked++) {
    says('NOREG');
    later(3_000);
  }
  for (const told of order) {
    if (told === 'message') says('NOREG');
    else emit('telnyx.error', payload);
  }
}

describe('telnyx: the gateway no longer has the client registered', () => {
  it.each(['EXPIRED', 'UNREGISTER', 'UNREGED', 'NOREG'])(
    'tells who cannot be called while the socket stands, until it is registered again: %s',
    (state) => {
      const { says, emit, later, screen } = registered({ connect: () => Promise.resolve() });
      says(state);
      later(5_000);
      expect(screen().banner).toMatchObject({ condition: 'signaling.notRegistered', actions: ['reconnect'] });
      says('REGED');
      emit('telnyx.ready', {});
      later(5_000);
      expect(screen().banner).toBeNull();
    },
  );

  it('hears it also in a message that nobody asked for', () => {
    const { emit, later, screen } = registered();
    emit('telnyx.socket.message', { method: 'telnyx_rtc.gatewayState', params: { state: 'EXPIRED' } });
    later(5_000);
    expect(screen().banner?.condition).toBe('signaling.notRegistered');
  });

  it('says nothing while a client signs in for the first time, or after the app left', () => {
    const one = setUp();
    one.emit('telnyx.socket.open', {});
    one.emit('telnyx.socket.message', answer('NOREG'));
    one.later(5_000);
    expect(one.screen().banner).toBeNull();
    const { says, client, later, screen } = registered({ disconnect: () => undefined });
    void client.disconnect?.();
    says('UNREGISTER');
    later(5_000);
    expect(screen().banner).toBeNull();
  });

  it.each(gaveUp)(
    'asks nobody to sign in again once the SDK of %s no longer asks for it',
    (_, payload, order) => {
      const one = registered();
      const { emit, later, screen } = one;
      givesUp(one, payload, order);
      later(5_000);
      expect(screen()).toMatchObject({ prompt: null, banner: { condition: 'signaling.notRegistered' } });
      emit('telnyx.ready', {});
      later(5_000);
      expect(screen().banner).toBeNull();
    },
  );

  it.each(gaveUp)('is disconnected where that happens on the way back, in %s', (_, payload, order) => {
    const one = registered();
    const { emit, later, screen } = one;
    emit('telnyx.socket.close', { event: { code: 1006 } });
    later(3_000);
    givesUp(one, payload, order);
    later(20_000);
    expect(screen()).toMatchObject({ prompt: null, banner: { condition: 'signaling.disconnected' } });
  });

  it('is a refused sign-in where the gateway did not deny it five times', () => {
    const { says, emit, later, screen } = registered();
    for (let asked = 1; asked < 4; asked++) says('NOREG');
    emit('telnyx.error', refused);
    later(5_000);
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
  });

  it('signs in again on the same socket while somebody talks, so that the talk goes on', async () => {
    const set: { emit?: (event: string, payload: unknown) => void } = {};
    const disconnect = vi.fn();
    const { says, emit, later, screen, store } = registered({
      calls: { c1: { id: 'c1', state: 'active', direction: 'outbound' } },
      connection: { connected: true, isAlive: true, previousGatewayState: 'EXPIRED' },
      disconnect,
      connect: () => Promise.resolve(),
      login: () => queueMicrotask(() => set.emit?.('telnyx.ready', {})),
    });
    set.emit = emit;
    says('EXPIRED');
    later(5_000);
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    later(5_000);
    expect(screen().banner).toBeNull();
    expect(disconnect).not.toHaveBeenCalled();
  });
});
