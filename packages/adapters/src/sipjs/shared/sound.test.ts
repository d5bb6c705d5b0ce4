import { createCallStore } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { replayLegacy } from '../legacy/replay.ts';
import { replayModern } from '../modern/replay.ts';

const doors = {
  'sip.js 0.21': {
    replay: replayModern,
    rings: [
      ['transport.state', 'Connected'],
      ['session.state', { state: 'Establishing' }],
    ],
    answered: ['session.state', { state: 'Established' }],
  },
  'sip.js 0.15 and JsSIP': {
    replay: replayLegacy,
    rings: [
      ['ua.connected', null],
      ['session.track', {}],
      ['session.progress', {}],
    ],
    answered: ['session.accepted', {}],
  },
} as const;

describe.each(Object.entries(doors))(
  'the sound of a call, with %s (A4)',
  (_, { replay, rings, answered }) => {
    function call() {
      const clock = createVirtualClock(1_000_000);
      const { source, play } = replay({}, clock);
      const store = createCallStore([source], { clock });
      store.connect();
      for (const [event, payload] of rings) play(event, payload);
      return {
        answer: () => play(answered[0], answered[1]),
        sound: (state: string) => play('pc.connectionState', state),
        later: (ms: number) => clock.runTo(clock.now() + ms),
        told: () =>
          store
            .getSnapshot()
            .callErrors.issues.filter(({ status }) => status === 'active')
            .map(({ condition }) => condition),
      };
    }

    it('is still to come where it is not there 3 s after the answer, until it comes', () => {
      const { answer, sound, later, told } = call();
      sound('new');
      answer();
      later(2_900);
      expect(told()).toEqual([]);
      later(200);
      expect(told()).toEqual(['ice.connecting']);
      sound('connected');
      expect(told()).toEqual([]);
    });

    it('did not get through where its way fails, whether before or after the answer', () => {
      const after = call();
      after.sound('connecting');
      after.answer();
      after.later(15_000);
      after.sound('failed');
      expect(after.told()).toEqual(['ice.neverConnected']);
      const before = call();
      before.sound('failed');
      before.answer();
      before.later(3_100);
      expect(before.told()).toEqual(['ice.neverConnected']);
    });

    it('is lost, and back, only where it was there', () => {
      const { answer, sound, later, told } = call();
      sound('connecting');
      sound('disconnected');
      answer();
      sound('connected');
      later(60_000);
      expect(told()).toEqual([]);
      sound('disconnected');
      expect(told()).toEqual(['ice.reconnecting']);
      sound('failed');
      expect(told()).toContain('ice.failed');
      sound('connected');
      expect(told()).toEqual([]);
    });

    it('of a call whose peer connection nobody can look at counts as being there', () => {
      const { answer, later, told } = call();
      answer();
      later(60_000);
      expect(told()).toEqual([]);
    });
  },
);
