import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/onScreen.ts';

const opened = () => {
  const peer = onScreen();
  peer.says('open', 'ada');
  return peer;
};

describe('a peer and its server', () => {
  it('is connected when it is open, and closed when the app disconnects it', () => {
    const peer = opened();
    expect(peer.connection()).toBe('connected');
    peer.says('disconnected', 'ada');
    expect(peer.connection()).toBe('idle');
    expect(peer.seen(60_000)).toEqual(quiet);
  });

  it('is lost after an error, and nobody retries: the person can', () => {
    const peer = opened();
    peer.lose();
    expect(peer.connection()).toBe('disconnected');
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.disconnected' });
    expect(peer.ways()).toContain('reconnect');
  });

  it('was never reached when the first try fails, and can be reached yet', () => {
    const peer = onScreen();
    peer.lose();
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.unreachable' });
    expect(peer.ways()).toContain('reconnect');
  });

  it.each([
    ['unavailable-id', 'ID "ada" is taken', 'signaling.disconnected'],
    ['server-error', '', 'signaling.unreachable'],
    ['server-error', 'Invalid key provided', 'service.misconfigured'],
    ['invalid-id', 'ID "-ada-" is invalid', 'service.misconfigured'],
  ])(
    'has no way back after %s %j, which destroys a peer that the server never knew',
    (type, message, banner) => {
      const peer = onScreen();
      peer.error(type, message);
      peer.says('disconnected', null);
      peer.says('close');
      expect(peer.seen(15_000)).toEqual({ ...quiet, banner });
      expect(peer.ways()).not.toContain('reconnect');
    },
  );

  it('has a way back after the same where the server knew it', () => {
    const peer = opened();
    peer.lose();
    peer.says('app.reconnect');
    peer.error('unavailable-id', 'ID "ada" is taken');
    peer.says('disconnected', 'ada');
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.disconnected' });
    expect(peer.ways()).toContain('reconnect');
  });

  it('is disconnected, and not unreachable, when only the list of peers is refused', () => {
    const peer = opened();
    peer.error('server-error');
    peer.says('disconnected', 'ada');
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.disconnected' });
  });

  it('says nothing any more when the app gives it up', () => {
    const peer = opened();
    peer.lose();
    peer.seen(15_000);
    peer.says('close');
    expect(peer.seen(2_000)).toEqual(quiet);
  });

  it('keeps the API key out of every detail', () => {
    const peer = onScreen();
    peer.error('invalid-key', 'API KEY "k3y-0f-s0meb0dy" is invalid');
    expect(JSON.stringify(peer.after(0))).not.toContain('k3y-0f');
  });
});

describe('reconnect() of the app', () => {
  const reconnecting = () => {
    const peer = opened();
    peer.lose();
    peer.says('app.reconnect');
    return peer;
  };

  it('is seen although the SDK emits nothing of it', () => {
    expect(reconnecting().connection()).toBe('reconnecting');
  });

  it('is done as soon as the server says so', () => {
    const peer = reconnecting();
    peer.says('open', 'ada');
    expect(peer.connection()).toBe('connected');
    expect(peer.seen(2_000)).toEqual(quiet);
  });

  it('is done without a word where the socket stands: the server had not noticed', () => {
    const peer = reconnecting();
    peer.says('server.socket', 1);
    peer.after(3_900);
    expect(peer.connection()).toBe('reconnecting');
    peer.after(200);
    expect(peer.connection()).toBe('connected');
  });

  it('is seen also in a listener that comes before the source’s own', () => {
    const peer = opened();
    peer.error('network', 'Lost connection to server.');
    peer.says('app.reconnect');
    peer.says('disconnected', 'ada');
    expect(peer.connection()).toBe('reconnecting');
    expect(peer.seen(3_000)).toEqual({ ...quiet, banner: 'signaling.reconnecting' });
    peer.says('server.socket', 1);
    peer.after(6_000);
    expect(peer.connection()).toBe('connected');
  });

  it('is not done where the socket does not stand', () => {
    const peer = reconnecting();
    peer.says('server.socket', 0);
    peer.after(60_000);
    expect(peer.connection()).not.toBe('connected');
  });

  it('leaves no timer behind', () => {
    const peer = reconnecting();
    peer.stop();
    expect(peer.clock.pending).toBe(0);
  });
});

describe('a call that is asked for while the peer is disconnected', () => {
  it('shows that the app wants to be connected', () => {
    const peer = opened();
    peer.says('disconnected', 'ada');
    peer.error('disconnected', 'Cannot connect to new Peer after disconnecting from server.');
    peer.says('track');
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.disconnected' });
    expect(peer.ways()).toContain('reconnect');
  });
});
