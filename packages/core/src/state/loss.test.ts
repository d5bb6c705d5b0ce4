import { describe, expect, it } from 'vitest';
import type { ConnectionChanged } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import type { CallState } from './types.ts';

const ready = at(1, { type: 'connectionChanged', status: 'connected' });
const lost = (time: number, more: Partial<ConnectionChanged> = {}) =>
  at(time, {
    type: 'connectionChanged',
    status: 'lost',
    retrying: true,
    code: 's/1006',
    condition: 'signaling.reconnecting',
    ...more,
  });
const filed = (state: CallState) =>
  state.callErrors.issues.map(({ code, condition, status }) => [code, condition, status]);

describe('a lost connection in the list of issues', () => {
  it('is filed with the code, the ways back and the details that its source gives', () => {
    const state = reduced([ready, lost(5, { actions: ['reconnect'], details: { closeCode: 1006 } })]);
    expect(state.callErrors.issues).toMatchObject([
      {
        source: 's',
        code: 's/1006',
        condition: 'signaling.reconnecting',
        actor: 'sdk',
        actions: ['reconnect'],
        details: { closeCode: 1006 },
        count: 1,
      },
    ]);
  });

  it('is counted once for every word about it, and asks the person where nobody tries', () => {
    const state = reduced([ready, lost(5), lost(6), lost(7, { retrying: false })]);
    expect(state.callErrors.issues).toMatchObject([{ count: 3, actor: 'person', status: 'active' }]);
  });

  it('is filed under the cause that its source knows, which may be for good', () => {
    const state = reduced([
      ready,
      lost(5, { retrying: false, condition: 'signaling.reconnectExhausted', code: 's/gone' }),
    ]);
    expect(filed(state)).toEqual([['s/gone', 'signaling.reconnectExhausted', 'active']]);
    expect(state.reconnectState['s']?.status).toBe('failed');
  });

  it('ends every live call of its source where it tore them down', () => {
    const call = at(2, { type: 'callChanged', callId: 'c', phase: 'active' });
    const gone = { retrying: false, code: 's/gone', condition: 'signaling.reconnectExhausted' } as const;
    const dropped = (more: Partial<ConnectionChanged>) =>
      filed(reduced([ready, call, lost(5, { ...gone, ...more })])).some(([, one]) => one === 'call.dropped');
    expect([dropped({ endsCalls: true }), dropped({})]).toEqual([true, false]);
  });

  it('says no longer that it is being restored when it is not', () => {
    const state = reduced([
      ready,
      lost(5),
      lost(9, { retrying: false, condition: 'signaling.disconnected', code: 's/left' }),
    ]);
    expect(filed(state)).toEqual([
      ['s/1006', 'signaling.reconnecting', 'resolved'],
      ['s/left', 'signaling.disconnected', 'active'],
    ]);
  });

  it('is not filed without a code or a meaning', () => {
    const bare = { type: 'connectionChanged', status: 'lost', retrying: true } as const;
    const unnamed = at(5, { ...bare, condition: 'signaling.reconnecting' });
    const meaningless = at(5, { ...bare, code: 's/1006' });
    for (const event of [unnamed, meaningless]) expect(filed(reduced([ready, event]))).toEqual([]);
  });

  it('is on record and over at once where the app leaves', () => {
    const final = lost(5, { retrying: false, condition: 'signaling.reconnectExhausted', code: 's/gone' });
    const state = reduced([ready, at(3, { type: 'closing' }), final]);
    expect(filed(state)).toEqual([['s/gone', 'signaling.reconnectExhausted', 'resolved']]);
    expect(state.reconnectState['s']?.status).toBe('idle');
  });

  it('is over when the connection is back', () => {
    expect(filed(reduced([ready, lost(5), { ...ready, at: 9 }]))).toEqual([
      ['s/1006', 'signaling.reconnecting', 'resolved'],
    ]);
  });
});
