import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import type { CallEvent } from '../events.ts';
import type { CallSource } from '../source.ts';
import { createCallStore } from './createCallStore.ts';
import type { OnActionError } from './types.ts';
import { setUp, start } from '../test-support/oneSource.ts';

describe('a way back that its source handles', () => {
  it('is asked of the source with all that it needs, and nothing more', async () => {
    const { ready, raise, store, recover } = setUp();
    ready();
    raise('sdk.misuse');
    raise('media.deviceInUse', { callId: 'c', device: 'camera', actions: ['resumeMedia'] });
    await store.recover('s:s/media.deviceInUse:c:camera', 'resumeMedia');
    await store.recover('s:s/media.deviceInUse:c:camera', 'resumeMedia', { deviceId: 'x' });
    const request = {
      issueId: 's:s/media.deviceInUse:c:camera',
      action: 'resumeMedia',
      code: 's/media.deviceInUse',
      callId: 'c',
      device: 'camera',
    };
    expect(recover.mock.calls).toStrictEqual([[request], [{ ...request, input: { deviceId: 'x' } }]]);
  });

  it('is to reconnect, for a connection that has no issue of its own', async () => {
    const { ready, say, store, recover } = setUp();
    ready();
    say({ type: 'connectionChanged', status: 'lost', retrying: true });
    await store.recover('s:connection', 'reconnect');
    expect(recover.mock.calls).toStrictEqual([
      [{ issueId: 's:connection', action: 'reconnect', code: '', callId: null, device: null }],
    ]);
    await expect(store.recover('s:connection', 'redial')).rejects.toThrow(/Nobody handles "redial"/);
  });

  it('is asked of that source and no other, and of none that is gone', async () => {
    const clock = createVirtualClock(start);
    const recoverOf = { a: vi.fn(), b: vi.fn() };
    const source = (id: 'a' | 'b'): CallSource => ({
      id,
      sdk: id,
      recover: recoverOf[id],
      connect: () => () => undefined,
    });
    const store = createCallStore(
      [source('a'), source('b'), { ...source('a'), id: 'mute', recover: undefined } as never],
      { clock },
    );
    const raise = (of: string) =>
      store.send({
        type: 'issueRaised',
        at: start,
        source: of,
        code: `${of}/1`,
        condition: 'sdk.internal',
        actions: ['reconnect'],
      } as CallEvent);
    for (const of of ['a', 'b', 'mute', 'app']) raise(of);
    await store.recover('b:b/1::', 'reconnect');
    expect([recoverOf.a, recoverOf.b].map((one) => one.mock.calls.length)).toEqual([0, 1]);
    for (const of of ['mute', 'app'])
      await expect(store.recover(`${of}:${of}/1::`, 'reconnect')).rejects.toThrow(
        `Nobody handles "reconnect" for "${of}:${of}/1::": neither its source nor the app's actions do. Offer only the actions a snapshot lists, or pass one in the \`actions\` map.`,
      );
  });
});

describe('a way back that the app handles', () => {
  it('goes to the app, also where the source would, with the issue it is for', async () => {
    const redial = vi.fn();
    const { ready, raise, store, recover } = setUp({ actions: { redial, reconnect: redial } });
    ready();
    raise('sdk.misuse');
    raise('call.missed', { actions: ['redial'] });
    const issue = store.getSnapshot().callErrors.issues.find(({ code }) => code === 's/call.missed');
    await store.recover('s:s/call.missed::', 'redial');
    await store.recover('s:connection', 'reconnect', 7);
    expect(redial.mock.calls).toStrictEqual([
      [{ issueId: 's:s/call.missed::', action: 'redial', issue, call: null }],
      [{ issueId: 's:connection', action: 'reconnect', issue: null, call: null, input: 7 }],
    ]);
    expect(recover).not.toHaveBeenCalled();
  });

  it('is given the call that it is about: whom to call again', async () => {
    const redial = vi.fn();
    const { ready, say, end, store } = setUp({ actions: { redial } });
    ready();
    say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'outbound', remote: '+15550100' });
    end('c', 'call.busy');
    await store.recover('s:s/hangup/call.busy:c:', 'redial');
    expect(redial.mock.calls[0]?.[0].call).toMatchObject({
      callId: 'c',
      direction: 'outbound',
      remote: '+15550100',
      phase: 'ended',
    });
  });

  describe('and that fails', () => {
    const consoleLine = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
    afterEach(() => {
      vi.restoreAllMocks();
    });
    const fail = async (redial: () => void | Promise<void>, onError?: OnActionError) => {
      const { raise, store } = setUp({ actions: { redial }, ...(onError && { onError }) });
      raise('call.missed');
      await expect(store.recover('s:s/call.missed::', 'redial')).rejects.toThrow('no line');
    };
    const reject = () => Promise.reject(new Error('no line'));

    it('is told to the app, with what it was asked for, and to the console while it is developed', async () => {
      const line = consoleLine();
      const onError = vi.fn();
      await fail(reject, onError);
      expect(onError.mock.calls).toEqual([
        [new Error('no line'), expect.objectContaining({ issueId: 's:s/call.missed::', action: 'redial' })],
      ]);
      expect(line).toHaveBeenCalledWith(
        'The app\'s action "redial" failed for "s:s/call.missed::":',
        new Error('no line'),
      );
    });

    it('is told also where it throws at once, and in production without a line', async () => {
      const line = consoleLine();
      vi.stubEnv('NODE_ENV', 'production');
      const onError = vi.fn();
      await fail(() => {
        throw new Error('no line');
      }, onError);
      expect([onError.mock.calls.length, line.mock.calls.length]).toEqual([1, 0]);
    });

    it('fails as it failed where what the app does about it throws', async () => {
      const line = consoleLine();
      await fail(reject, () => {
        throw new Error('no report');
      });
      expect(line).toHaveBeenCalledWith(new Error('no report'));
    });
  });

  it('is refused in a sentence for an issue that is not there any more', async () => {
    const { store } = setUp({ actions: { redial: () => undefined } });
    await expect(store.recover('gone', 'redial')).rejects.toThrow(
      'There is no issue "gone" to recover from: it may have been evicted or belong to another store. Take the id from a snapshot of this store.',
    );
  });

  it('counts as failed after its limit, in a store that runs; a stopped one arms no timer', () => {
    const running = setUp({ actions: { redial: () => new Promise(() => undefined) } });
    running.raise('call.missed');
    running.later(100);
    const outcome = (one: typeof running) => one.store.getSnapshot().recoveries['s:s/call.missed::']?.outcome;
    running.store.recover('s:s/call.missed::', 'redial').catch(() => undefined);
    running.later(29_999);
    expect(outcome(running)).toBe('pending');
    running.later(1);
    expect(outcome(running)).toBe('failed');
    const stopped = setUp({ actions: { redial: () => new Promise(() => undefined) } });
    stopped.raise('call.missed');
    stopped.stop();
    stopped.store.recover('s:s/call.missed::', 'redial').catch(() => undefined);
    expect(stopped.clock.pending).toBe(0);
  });
});

describe('a call that waits for its microphone', () => {
  it.each<
    [
      string,
      'media.permissionDenied' | 'media.deviceNotFound',
      (say: ReturnType<typeof setUp>['say']) => void,
    ]
  >([
    [
      'permission is granted',
      'media.permissionDenied',
      (say) => say({ type: 'permissionChanged', device: 'microphone', state: 'granted' }),
    ],
    [
      'a microphone is plugged in',
      'media.deviceNotFound',
      (say) => say({ type: 'devicesChanged', device: 'microphone', added: true, count: 1 }),
    ],
  ])('is resumed by itself when %s', (_, condition, proof) => {
    const { ready, say, raise, recover } = setUp();
    ready();
    say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'inbound' });
    say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: start + 20_000 });
    raise(condition, { callId: 'c', deadlineAt: start + 20_000, actions: ['resumeMedia'] });
    expect(recover).not.toHaveBeenCalled();
    proof(say);
    expect(recover).toHaveBeenCalledWith(expect.objectContaining({ action: 'resumeMedia', callId: 'c' }));
  });
});

describe('putting away', () => {
  it('lasts until a newer occurrence; for a while, through those as well', () => {
    const { ready, raise, store, later, banner } = setUp();
    ready();
    raise('call.missed');
    store.dismiss('s:s/call.missed::');
    later(10);
    raise('call.missed');
    expect(banner()).toBe('call.missed');
    store.dismiss('s:s/call.missed::', 1_000);
    later(999);
    raise('call.missed');
    expect(banner()).toBeNull();
    later(1);
    raise('call.missed');
    expect(banner()).toBe('call.missed');
  });
});
