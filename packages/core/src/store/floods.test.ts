import { screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { strangers } from '../test-support/strangers.ts';
import { runs } from '../test-support/runs.ts';
import { createCallStore } from './createCallStore.ts';

/** The size of a value: the number of lists, fields and texts in it, at any depth. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 1);
}

describe('a flood', () => {
  it('of everything at once leaves a store of bounded size', { timeout: 300_000 }, () => {
    const clock = createVirtualClock(1_000_000);
    const store = createCallStore([], { clock });
    store.connect();
    const flood = (from: number, count: number) => {
      for (let index = from; index < from + count; index++) {
        for (const kind of strangers) store.send(kind(index));
        clock.runTo(clock.now() + 20);
      }
      return sizeOf(store.getSnapshot());
    };
    const few = flood(0, 200);
    const many = flood(200, runs(800));
    expect(many).toBeLessThan(few * 1.5);
    const { callErrors, hangupCause, parties, reconnectState, mediaRecovery, recoveries } =
      store.getSnapshot();
    expect(callErrors.issues.length).toBeLessThanOrEqual(200);
    expect(Object.keys(hangupCause.calls).length).toBeLessThanOrEqual(70);
    expect(Object.keys(parties.parties).length).toBeLessThanOrEqual(220);
    expect(Object.keys(reconnectState).length).toBeLessThanOrEqual(50);
    expect(Object.keys(mediaRecovery.offers).length).toBeLessThanOrEqual(20);
    expect(Object.keys(mediaRecovery.permissions)).toEqual([]);
    expect(Object.keys(recoveries).length).toBeLessThanOrEqual(50);
    expect(clock.pending).toBeLessThanOrEqual(2);
  });

  it('of repeats is one issue with a count, whatever it repeats', () => {
    const store = createCallStore([], { clock: createVirtualClock(1_000_000) });
    for (let index = 0; index < runs(20_000); index++)
      store.send({ type: 'issueRaised', at: index, source: 's', code: 's/x', condition: 'service.upstream' });
    expect(store.getSnapshot().callErrors).toMatchObject({ issues: [{ count: runs(20_000) }], evicted: 0 });
  });

  it('does not keep a dropped call and a blocked microphone from the screen and the record', () => {
    const clock = createVirtualClock(1_000_000);
    const store = createCallStore([], { clock });
    for (let index = 0; index < 500; index++)
      store.send({
        type: 'issueRaised',
        at: index,
        source: 's',
        code: `s/${index}`,
        condition: 'service.notFound',
      });
    const own = { at: 1_000_000, source: 's', callId: 'mine' } as const;
    store.send({ ...own, type: 'callChanged', phase: 'active' });
    store.send({ ...own, type: 'issueRaised', code: 's/drop', condition: 'call.dropped' });
    store.send({
      ...own,
      type: 'issueRaised',
      code: 's/mic',
      condition: 'media.permissionDenied',
      callId: null,
    });
    for (let index = 500; index < 1_000; index++)
      store.send({
        type: 'issueRaised',
        at: index,
        source: 's',
        code: `s/${index}`,
        condition: 'service.notFound',
      });
    clock.runTo(clock.now() + 2_000);
    const { callErrors } = store.getSnapshot();
    const screen = store.read(screenView);
    expect([screen.dialog?.condition, screen.prompt?.condition]).toEqual([
      'call.dropped',
      'media.permissionDenied',
    ]);
    expect(callErrors.issues.filter(({ code }) => code === 's/drop' || code === 's/mic')).toHaveLength(2);
  });
});
