import { describe, expect, it, vi } from 'vitest';
import { screenView, createCallStore, outsideId, type CallEvent } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { avatarSource } from './avatar/index.ts';
import { meteredSource } from './metered/index.ts';
import { telnyxSource } from './telnyx/index.ts';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';
import { createEmitter } from './kit/replay/emitter.ts';

const long = 'x'.repeat(300);
const jwt = `eyJhbGciOiJIUzI1NiJ9.${'a1B2'.repeat(20)}.${'c3D4'.repeat(10)}`;
const awkward = [
  ['of 300 characters', long],
  ['with a bidirectional character and a line break', 'call\u202e\nof ana'],
  ['that is a token', jwt],
] as const;
const adapters = everyAdapter.filter(({ name }) => name !== 'browser');

describe.each(adapters)('$name and ids of calls', ({ create, name }) => {
  const idsOf = (...ids: readonly string[]) => {
    const { source, begin, end } = create(createVirtualClock(1_000_000));
    const events: CallEvent[] = [];
    source.connect((event) => void events.push(event));
    events.length = 0;
    for (const id of ids) {
      begin?.(id);
      end?.(id);
    }
    return new Set(events.flatMap((event) => ('callId' in event && event.callId ? [event.callId] : [])));
  };

  it.each(awkward)('calls a call with an id %s by one name, which the store keeps as it is', (_, id) => {
    const [only, ...others] = [...idsOf(id)];
    expect(others).toEqual([]);
    expect(only).toBe(outsideId(only ?? ''));
    expect(only).not.toContain(jwt.slice(0, 40));
  });

  it('keeps two calls apart whose 300 characters differ only in the last', () => {
    expect(idsOf(`${long}1`, `${long}2`).size).toBe(name === 'opentok' ? 1 + 1 : 2);
  });
});

describe('what is asked for by the id of a call', () => {
  const waiting = (callId: string) => {
    const client = createEmitter({ options: {}, calls: {} });
    const clock = createVirtualClock(1_000_000);
    const source = telnyxSource(client, { clock, getUserMedia: () => Promise.resolve() });
    const store = createCallStore([source], { clock });
    store.connect();
    const offer = { resume: vi.fn(), reject: vi.fn() };
    client.emit('telnyx.error', {
      callId,
      recoverable: true,
      retryDeadline: 1_020_000,
      error: { code: 42001 },
      ...offer,
    });
    return { store, offer, client };
  };

  it.each(awkward)('resumes a call with an id %s once its microphone is there', async (_, id) => {
    const { store, offer } = waiting(id);
    const { issueId } = store.read(screenView).prompt ?? { issueId: '' };
    await store.recover(issueId, 'resumeMedia');
    expect(offer.resume).toHaveBeenCalledOnce();
  });

  it.each(awkward)('puts a call with an id %s on hold again', async (_, id) => {
    const hold = vi.fn(() => Promise.resolve());
    const client = createEmitter({ options: {}, calls: Object.fromEntries([[id, { id, hold }]]) });
    const source = telnyxSource(client);
    source.connect(() => undefined);
    await source.recover?.({
      issueId: 'i',
      action: 'retryHold',
      code: '',
      callId: outsideId(id),
      device: null,
    });
    expect(hold).toHaveBeenCalledOnce();
  });

  it.each(awkward)('finds the remote peer that the SDK knows by an id %s', (_, id) => {
    const peer = createEmitter({ state: 'joined' });
    const source = meteredSource({ peer });
    source.connect(() => undefined);
    peer.emit('peer-joined', { peer: createEmitter({ id, state: 'connected' }) });
    expect(source.peerIdOf(outsideId(id))).toBe(id);
  });

  it.each(awkward)(
    'asks the backend for the session by its own id %s, opened for the second time too',
    async (_, id) => {
      const reconnect = vi.fn(() => Promise.resolve());
      const events = createEmitter({ readyState: 1 });
      const told: string[] = [];
      const source = avatarSource({ events, reconnect });
      const undo = source.connect((event) => 'callId' in event && event.callId && told.push(event.callId));
      for (const state of ['open', 'closed', 'open'])
        events.emit('avatar', { data: JSON.stringify({ v: 1, type: 'session', session_id: id, state }) });
      await source.recover?.({
        issueId: 'i',
        action: 'reconnect',
        code: '',
        callId: told.at(-1) ?? null,
        device: null,
      });
      expect(new Set(told).size).toBe(2);
      expect(reconnect).toHaveBeenCalledWith(id);
      undo();
    },
  );
});
