import { screenView } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { fakeTransport, newSession, sipjsUA, jssipUA, setUp } from './test-support/fakes.ts';

describe('the connection of the older packages', () => {
  it('is being restored, as both packages do, until the app itself stops', () => {
    const ua = sipjsUA();
    const { shown, store } = setUp(ua);
    ua.transport.emit('disconnected', { code: 1006 });
    expect(shown()).toEqual(['signaling.reconnecting']);
    ua.transport.emit('connected');
    shown();
    ua.status = 3;
    ua.transport.emit('disconnected', { code: 1000 });
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('reconnecting');
  });

  it('that was away when the store came is being restored for who talks', () => {
    const state = { connected: true };
    const ua = jssipUA({ isConnected: () => state.connected, transport: { isConnecting: () => true } });
    const { stop, store, shown, source } = setUp(ua);
    source.track(newSession({ start_time: new Date() }));
    expect(shown()).toEqual([]);
    stop();
    state.connected = false;
    store.connect();
    expect(shown()).toEqual(['signaling.reconnecting']);
    ua.emit('connected', {});
    expect(shown(10)).toEqual([]);
  });

  it('that hangs while it is made is not tried again, and says so', () => {
    const ua = sipjsUA({ transport: undefined });
    const { shown, store } = setUp(ua);
    const transport = fakeTransport();
    ua.emit('transportCreated', transport);
    transport.emit('connecting');
    transport.emit('disconnected', { code: 1000 });
    expect(shown()).toEqual(['signaling.unreachable']);
    expect(store.read(screenView).banner?.actions).toContain('reconnect');
  });

  it('that the app gives up while it is being restored is closed, and nobody is alarmed', () => {
    const ua = sipjsUA();
    const { shown, store } = setUp(ua);
    ua.transport.emit('disconnected', { code: 1006, reason: '' });
    ua.status = 3;
    ua.transport.emit('closed');
    expect(shown()).toEqual([]);
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('failed');
  });

  it('that the app closes is not called connected', () => {
    const ua = sipjsUA();
    const { store } = setUp(ua);
    ua.status = 3;
    ua.transport.emit('disconnecting');
    expect(store.getSnapshot().reconnectState['sipjs']?.status).not.toBe('connected');
  });

  it('on which nobody answers a registration is not being restored: the person can try, and sees how it went', async () => {
    const ua = jssipUA();
    const register = vi.fn((): unknown =>
      ua.emit('registrationFailed', { response: null, cause: 'Request Timeout' }),
    );
    ua.register = register;
    const { shown, store } = setUp(ua);
    ua.emit('registrationFailed', { response: null, cause: 'Request Timeout' });
    expect(shown(30_000)).toEqual(['signaling.disconnected']);
    const issue = store.getSnapshot().callErrors.issues[0];
    await expect(store.recover(issue?.id ?? '', 'reconnect')).rejects.toThrow(
      /did not take the registration/,
    );
    expect(register).toHaveBeenCalledOnce();
  });

  it('is heard on a transport that was made after the source', () => {
    const ua = sipjsUA({ transport: undefined });
    const { shown } = setUp(ua);
    const transport = fakeTransport();
    ua.emit('transportCreated', transport);
    transport.emit('connected');
    transport.emit('disconnected', { code: 1006 });
    expect(shown()).toEqual(['signaling.reconnecting']);
  });
});
