import { describe, expect, it } from 'vitest';
import { createCallStore } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { telnyxSource } from '../telnyx/index.ts';
import { avatarSource } from './source.ts';
import { fakeChannel } from './test-support/page.ts';

/** An avatar session and a phone call: two SDKs, one store. */
function beside() {
  const clock = createVirtualClock(1_000_000);
  const client = { ...createEmitter(), options: {} };
  const events = fakeChannel();
  const avatar = avatarSource({ events, clock, random: () => 0.5 });
  const store = createCallStore([telnyxSource(client, { clock }), avatar], { clock });
  const seen = watchScreen(store);
  store.connect();
  client.emit('telnyx.ready', {});
  const call = (state: string) =>
    client.emit('telnyx.notification', {
      type: 'callUpdate',
      call: { id: 'c1', state, direction: 'outbound', cause: null, causeCode: null },
    });
  call('active');
  events.open();
  events.send({ v: 1, type: 'session', session_id: 's1', state: 'open' });
  const fail = (code: string, more: object = {}) =>
    events.send({
      v: 1,
      type: 'error',
      session_id: 's1',
      error: { code, phase: 'websocket_runtime', ...more },
    });
  return {
    client,
    events,
    fail,
    store,
    screen: () => seen().screen,
    calls: () => store.getSnapshot().hangupCause.calls,
    later: (ms: number) => clock.runTo(clock.now() + ms),
  };
}

describe('an avatar session beside a phone call', () => {
  it('says whose trouble it is, and leaves the other alone', () => {
    const { fail, screen, calls, store } = beside();
    fail('creditsExhausted');
    expect(screen().dialog).toMatchObject({ source: 'avatar', callId: 's1', condition: 'quota.credits' });
    expect(calls()['c1']).toMatchObject({ phase: 'active', source: 'telnyx' });
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
  });

  it('traps nobody in a dialog while the phone call goes on', () => {
    const { fail, screen } = beside();
    fail('sessionDurationExceeded');
    expect(screen().dialog?.modal).toBe(false);
  });

  it('tells the lost connection of the call before the trouble of a service, and that once the call is back', () => {
    const { client, fail, screen, later } = beside();
    fail('upstreamError');
    later(600);
    expect(screen().banner?.source).toBe('avatar');
    client.emit('telnyx.socket.close', {
      event: { code: 1006, reason: '', wasClean: false },
      socketGeneration: 1,
    });
    later(600);
    expect(screen().banner).toMatchObject({
      source: 'telnyx',
      condition: 'signaling.reconnecting',
      waiting: 1,
    });
  });

  it('tells what is fatal to the avatar before the reconnecting of the call', () => {
    const { client, events, screen, later } = beside();
    client.emit('telnyx.socket.close', {
      event: { code: 1006, reason: '', wasClean: false },
      socketGeneration: 1,
    });
    later(600);
    events.send({ v: 1, type: 'error', session_id: 's2', error: { code: 'invalidEgressConfig' } });
    expect(screen().banner).toMatchObject({
      source: 'avatar',
      condition: 'service.misconfigured',
      waiting: 1,
    });
  });

  it('keeps both connections apart', () => {
    const { client, events, screen, later, store } = beside();
    events.readyState = 0;
    events.emit('error');
    later(600);
    expect(screen().banner).toMatchObject({ source: 'avatar', condition: 'signaling.reconnecting' });
    expect(store.getSnapshot().reconnectState['telnyx']?.status).toBe('connected');
    client.emit('telnyx.ready', {});
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    events.open();
    expect(screen().banner).toBeNull();
  });

  it('tells one story of two outages that come together', () => {
    const { client, events, screen, later } = beside();
    events.readyState = 0;
    events.emit('error');
    client.emit('telnyx.socket.close', {
      event: { code: 1006, reason: '', wasClean: false },
      socketGeneration: 1,
    });
    later(600);
    // Neither of the two was lost twice.
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', count: 1, waiting: 0 });
    expect([screen().dialog, screen().prompt]).toEqual([null, null]);
  });

  it('ends the phone call without a word about the avatar', () => {
    const { client, screen, calls, later } = beside();
    client.emit('telnyx.notification', {
      type: 'callUpdate',
      call: {
        id: 'c1',
        state: 'hangup',
        direction: 'outbound',
        cause: 'USER_BUSY',
        causeCode: 17,
        sipCode: 486,
      },
    });
    later(600);
    expect(screen().dialog).toMatchObject({ source: 'telnyx', condition: 'call.busy', modal: false });
    expect(calls()['s1']?.phase).toBe('active');
  });
});
