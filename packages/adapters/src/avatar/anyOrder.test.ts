import { createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { avatarCatalogue } from './codes/catalogue.ts';
import { avatarSource } from './source.ts';
import { answer, fakeChannel, settle } from './test-support/page.ts';

const codes = Object.keys(avatarCatalogue)
  .filter((id) => !id.includes('/', 7))
  .map((id) => id.slice(7));
const ids = fc.constantFrom('s1', 's1', 's2');
const flag = fc.constantFrom(undefined, true, false);

const happening = fc.oneof(
  fc.record({
    does: fc.constant('fail' as const),
    code: fc.constantFrom(...codes, 'connectionClosed', 'connectionFailed'),
    session_id: ids,
    fatal: flag,
    retrying: flag,
    phase: fc.constantFrom('session_token', 'websocket_runtime'),
  }),
  fc.record({
    does: fc.constant('session' as const),
    session_id: ids,
    state: fc.constantFrom('connecting', 'open', 'open', 'reconnecting', 'closed'),
  }),
  fc.record({ does: fc.constantFrom('open' as const, 'lose' as const, 'giveUp' as const) }),
  fc.record({ does: fc.constant('reconnect' as const) }),
  fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(100, 1_500, 30_000) }),
);
const outcomes = fc.array(fc.constantFrom('opens', 'refused', 'other', 'never', 'rejects'), { maxLength: 8 });

type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** A page on which these things happen, in the given order. */
async function play(sequence: readonly Happening[], answers: readonly string[], withReconnect: boolean) {
  const clock = createVirtualClock(1_000_000);
  let timers = 0;
  let running = 0;
  const counting = {
    now: clock.now,
    timer(run: () => void, ms: number) {
      timers++;
      let done = false;
      const undo = clock.timer(() => {
        done = true;
        timers--;
        run();
      }, ms);
      return () => {
        if (!done) timers--;
        done = true;
        undo();
      };
    },
  };
  const left = [...answers];
  const reconnect = async () => {
    running++;
    const how = left.shift() ?? 'refused';
    if (how === 'never') return new Promise(() => undefined);
    await Promise.resolve();
    running--;
    if (how === 'rejects') throw new TypeError('Failed to fetch');
    if (how === 'opens') return answer(200);
    return answer(503, { code: how === 'refused' ? 'connectionFailed' : 'avatarNotFound' });
  };
  const events = fakeChannel(1);
  const source = avatarSource({
    events,
    clock: counting,
    random: () => 0.5,
    ...(withReconnect && { reconnect }),
  });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const backendRetries = new Set<string>();
  const look = (what: string) => {
    const { reconnectState, screen } = seen();
    const { status } = reconnectState['avatar'] ?? { status: 'idle' };
    const someoneTries = timers > 0 || running > 0 || backendRetries.size > 0 || events.readyState === 0;
    if (status === 'reconnecting' && !someoneTries)
      throw new Error(`After ${what} it says "reconnecting" although nobody tries.`);
    if (status === 'connected' && /signaling\.(re|dis)connect/.test(screen.banner?.condition ?? ''))
      throw new Error(`After ${what} it is connected, but says ${screen.banner?.condition}.`);
  };
  for (const one of sequence) {
    switch (one.does) {
      case 'fail': {
        const { code, session_id, fatal, retrying, phase } = one;
        if (/^connection/.test(one.code) || one.fatal)
          backendRetries[one.retrying === true ? 'add' : 'delete'](session_id);
        events.send({ v: 1, type: 'error', code, session_id, fatal, retrying, phase });
        break;
      }
      case 'session':
        if (one.state === 'reconnecting') backendRetries.add(one.session_id);
        events.send({ v: 1, type: 'session', session_id: one.session_id, state: one.state });
        break;
      case 'open':
        events.open();
        break;
      case 'lose':
      case 'giveUp':
        events.readyState = one.does === 'lose' ? 0 : 2;
        events.emit('error');
        break;
      case 'reconnect': {
        const issue = store
          .getSnapshot()
          .callErrors.issues.find(({ actions }) => actions.includes('reconnect'));
        if (issue) store.recover(issue.id, 'reconnect').catch(() => undefined);
        break;
      }
      case 'wait':
        clock.runTo(clock.now() + one.ms);
    }
    await settle();
    look(JSON.stringify(one));
  }
  stop();
  if (timers > 0) throw new Error(`A stopped source left ${timers} timers.`);
  if (events.listenerCount() > 0) throw new Error('A stopped source left listeners.');
}

describe('whatever comes in whatever order', () => {
  it.each([true, false])('never says "reconnecting" when nobody tries (page tries: %s)', async (tries) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 20 }), outcomes, (sequence, answers) =>
        play(sequence, answers, tries),
      ),
      { numRuns: 300 },
    );
  });
});
