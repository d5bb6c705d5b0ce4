import { createVirtualClock } from '@faultline/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaving, remember } from './kit/tracked/bounded.ts';
import { avatarSource } from './avatar/index.ts';
import { browserSource } from './browser/index.ts';
import { telnyxSource } from './telnyx/index.ts';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';
import { createEmitter } from './kit/replay/emitter.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const many = 20_000;
const ask = (callId: string, action: 'declineCall' | 'resumeMedia') => ({
  issueId: 'i',
  action,
  code: '',
  callId,
  device: null,
});

describe('what is remembered', () => {
  it('stays small, and forgets what is over first, then the oldest, never the newest', () => {
    let known: ReadonlyMap<string, string> = new Map();
    const add = (name: string, value: string) =>
      (known = remember(known, name, value, (one) => one === 'over', 3));
    for (const name of ['3', '2', 'a']) add(name, 'live');
    add('2', 'over');
    expect([...add('1', 'live').keys()]).toEqual(['3', 'a', '1']);
    expect([...add('b', 'over').keys()]).toEqual(['a', '1', 'b']);
    for (let index = 0; index < many; index++) add(`n${index}`, 'over');
    expect([...known.keys()]).toEqual(['a', '1', `n${many - 1}`]);
  });

  it('names nobody who leaves as long as there is room', () => {
    expect(leaving(new Map([['a', 1]]), () => true, 1)).toBeUndefined();
  });
});

const adapters = everyAdapter.filter(({ name }) => name !== 'browser');

describe.each(adapters)(`$name and ${many} calls of which none ends`, ({ create }) => {
  it(
    'listens to a few of them, the newest included, and takes no longer for the last than for the first',
    { timeout: 60_000 },
    () => {
      const { source, begin, targets } = create(createVirtualClock(1_000_000));
      let told = 0;
      source.connect(() => void told++);
      /** Processor time, in ms, which other work on this machine does not add to. */
      const msOf = (from: number) => {
        const before = process.cpuUsage();
        for (let index = from; index < from + 1_000; index++) begin?.(`call-${index}`);
        return process.cpuUsage(before).user / 1_000;
      };
      vi.useRealTimers();
      msOf(0);
      // The best of several, because some have to collect garbage.
      const best = (from: number, to: number) => {
        let least = Infinity;
        for (let next = from; next < to; next += 1_000) least = Math.min(least, msOf(next));
        return least;
      };
      const early = best(1_000, 5_000);
      best(5_000, many - 4_000);
      const late = best(many - 4_000, many);
      expect(late).toBeLessThan(4 * early + 20);
      const listening = targets().filter((target) => target.listenerCount() > 0);
      expect(listening.length).toBeLessThan(700);
      const newest = targets().at(-1);
      expect(newest?.listenerCount()).toBeGreaterThan(0);
      expect(told).toBeGreaterThanOrEqual(many);
    },
  );
});

describe('collections of their own', () => {
  it('keeps the newest of many calls that wait for their microphone', async () => {
    const client = createEmitter({ options: {} });
    const source = telnyxSource(client, {
      clock: { now: () => 1_000, timer: () => () => undefined },
      getUserMedia: () => Promise.resolve(),
    });
    source.connect(() => undefined);
    const offer = { resume: vi.fn(), reject: vi.fn() };
    for (let index = 0; index < many; index++)
      client.emit('telnyx.error', {
        callId: `c${index}`,
        recoverable: true,
        retryDeadline: 20_000,
        error: { code: 42001 },
        ...offer,
      });
    await expect(source.recover?.(ask('c0', 'declineCall'))).rejects.toThrow('no call waiting');
    await source.recover?.(ask(`c${many - 1}`, 'declineCall'));
    expect(offer.reject).toHaveBeenCalledOnce();
  });

  it('looks after a few of many calls with bad sound, with few timers', () => {
    const peers: { readonly count: () => number }[] = [];
    const client = createEmitter({ options: {}, calls: {} });
    const source = telnyxSource(client);
    const undo = source.connect(() => undefined);
    for (let index = 0; index < 500; index++) {
      const instance = createEmitter({ connectionState: 'connected' });
      peers.push({ count: instance.listenerCount });
      client.calls = { one: { id: `c${index}`, state: 'active', peer: { instance } } };
      client.emit('telnyx.warning', { callId: `c${index}`, warning: { code: 31001 } });
    }
    expect(vi.getTimerCount()).toBeLessThanOrEqual(64);
    expect(peers.at(-1)?.count()).toBe(1);
    expect(peers.filter(({ count }) => count() > 0)).toHaveLength(64);
    undo();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows a few of many tracks, the newest included', () => {
    const source = browserSource({ browser: {} });
    source.connect(() => undefined);
    const tracks = Array.from({ length: many }, () => createEmitter({ kind: 'audio', readyState: 'live' }));
    for (const track of tracks) source.watchTrack(track, 'microphone');
    expect(tracks.filter((track) => track.listenerCount() > 0)).toHaveLength(64);
    expect(tracks.at(-1)?.listenerCount()).toBe(1);
  });

  it('takes the newest of a feed of many incidents, and tells none of them again with the next poll', () => {
    const source = avatarSource({ events: createEmitter({ readyState: 1 }) });
    let told = 0;
    source.connect(() => void told++);
    const incidents = Array.from({ length: many }, (_, index) => ({
      type: 'error' as const,
      code: 'idleTimeout',
      id: `i${index}`,
      sessionId: null,
      phase: 'websocket_runtime',
      fatal: null,
      transient: true,
      retrying: null,
      attempt: null,
      maxAttempts: null,
      retryInMs: null,
      resolved: false,
      ageMs: 0,
      details: {},
    }));
    // For a first list without times, nobody knows how old its entries are.
    source.feed([]);
    source.feed(incidents);
    const first = told;
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThan(1_000);
    source.feed(incidents);
    expect(told).toBe(first);
  });

  it('keeps what is wrong with the encryption of the newest of many participants', () => {
    const { create } = everyAdapter.find(({ name }) => name === 'livekit') as (typeof everyAdapter)[number];
    const { source, targets, begin } = create(createVirtualClock(1_000));
    const cleared: unknown[] = [];
    source.connect((event) => event.type === 'issueCleared' && cleared.push(event.code));
    begin?.('room');
    const [room] = targets();
    for (let index = 0; index < many; index++)
      room?.emit('encryptionError', { reason: 0, message: 'x' }, { identity: `p${index}` });
    for (let index = many - 64; index < many; index++)
      room?.emit('participantEncryptionStatusChanged', true, { identity: `p${index}` });
    expect(cleared).toContain('livekit/encryption/InvalidKey');
  });
});
