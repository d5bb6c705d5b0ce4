import { describe, expect, it } from 'vitest';
import { listenToActs, withAct, type Act, type Acts } from './acts.ts';
import { newCallHistory, type CallHistory } from './callHistory.ts';

const guard = (_: string, run: () => void) => run();
const acts: Acts = {
  accept: () => 'accept',
  answer: () => 'accept',
  bye: ([by]) => (by === 'sdk' ? 'tornDown' : 'letGo'),
  refer: () => null,
};

function listened(call: object) {
  const heard: (readonly [Act, string])[] = [];
  const { known, undo } = listenToActs(call, acts, guard, (act, by) => void heard.push([act, by]), 'call');
  return { heard, known, undo };
}

describe('the methods by which an app takes a call or lets it go (A1)', () => {
  it('are heard with what each call of them is, until the undo', () => {
    const call = { accept: () => 'taken', bye: (by: string) => `bye by ${by}`, refer: () => 'passed on' };
    const { heard, known, undo } = listened(call);
    expect([call.accept(), call.refer(), call.bye('app'), call.bye('sdk')]).toEqual([
      'taken',
      'passed on',
      'bye by app',
      'bye by sdk',
    ]);
    expect(heard).toEqual([
      ['accept', 'accept'],
      ['letGo', 'bye'],
      ['tornDown', 'bye'],
    ]);
    expect(known).toBe(true);
    undo();
    call.bye('app');
    expect(heard).toHaveLength(3);
  });

  it.each([
    ['can only be taken', { accept: () => undefined, answer: () => undefined }],
    ['cannot be listened to', Object.freeze({ bye: () => undefined })],
    ['has no methods', {}],
  ])('tell nothing of an end by the app where a call %s', (_, call) => {
    expect(listened(call).known).toBe(false);
  });
});

describe('a call after its app or its SDK did something', () => {
  const incoming = newCallHistory(true, true);
  const outgoing = newCallHistory(false, true);
  const none: Partial<CallHistory> = {};

  it.each([
    ['is accepted by the person', incoming, ['accept'], { accepted: true }],
    ['is not accepted by who calls', outgoing, ['accept'], none],
    ['is let go', incoming, ['letGo'], { letGo: true }],
    ['is let go after it was accepted', incoming, ['accept', 'letGo'], { accepted: true, letGo: true }],
    ['is let go where that was not known', newCallHistory(true), ['letGo'], { letGo: true }],
    ['is torn down', outgoing, ['tornDown'], { tornDown: true }],
    ['has a goodbye', outgoing, ['goodbye'], { goodbye: true }],
    ['is let go, whatever that calls', outgoing, ['letGo', 'tornDown', 'goodbye'], { letGo: true }],
    ['is torn down, whatever that calls', outgoing, ['tornDown', 'letGo', 'goodbye'], { tornDown: true }],
    ['has a goodbye, whatever that calls', incoming, ['goodbye', 'letGo', 'accept'], { goodbye: true }],
  ] as const)('%s', (_, call, all, wanted) => {
    expect(all.reduce(withAct, call as CallHistory)).toEqual({ ...call, ...wanted });
  });

  it.each([
    [true, true, { inbound: true, rang: true, letGo: false }],
    [false, false, { inbound: false, rang: false, letGo: null }],
  ])('begins with what is known: incoming %s, acts heard %s', (inbound, actsKnown, wanted) => {
    expect(newCallHistory(inbound, actsKnown)).toEqual({
      answeredAt: null,
      accepted: false,
      tornDown: false,
      goodbye: false,
      connected: false,
      moved: 'no',
      ...wanted,
    });
  });
});
