import { createCallStore } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { createFakeStore, matchers, sampleScreen, sampleShown } from './index.ts';

const screen = sampleScreen({
  banner: sampleShown('signaling.reconnecting', { phase: 'long', actions: ['reconnect'] }),
  indicators: [sampleShown('quality.degraded', { callId: 'a' })],
});

describe('a matcher', () => {
  it.each([
    ['in any slot', 'quality.degraded', {}, true],
    ['in the slot that is named', 'quality.degraded', { on: 'indicator' }, true],
    ['in no other slot', 'quality.degraded', { on: 'banner' }, false],
    ['of its call', 'quality.degraded', { callId: 'a' }, true],
    ['of no other call', 'quality.degraded', { callId: 'b' }, false],
    ['as far as it has come', 'signaling.reconnecting', { phase: 'long' }, true],
    ['and no further', 'signaling.reconnecting', { phase: 'act' }, false],
    ['but not what is not there', 'call.busy', {}, false],
  ] as const)('finds what is shown %s', (_, condition, where, pass) => {
    for (const looked of [screen, createFakeStore({ screen }), createFakeStore({ screen }).store])
      expect(matchers.toShow(looked, condition, where).pass).toBe(pass);
  });

  it('says what was found instead', () => {
    expect(matchers.toShow(screen, 'call.busy', { on: 'dialog' }).message()).toBe(
      'Expected the screen to show call.busy, on dialog. Found: signaling.reconnecting (banner, long; offers reconnect); quality.degraded (indicator, start, call a; offers nothing).',
    );
  });

  it('knows a quiet screen, what is offered, and what was asked', async () => {
    expect(matchers.toBeQuiet(createCallStore([])).pass).toBe(true);
    expect(matchers.toBeQuiet(screen).pass).toBe(false);
    expect([matchers.toOffer(screen, 'reconnect').pass, matchers.toOffer(screen, 'redial').pass]).toEqual([
      true,
      false,
    ]);
    const fake = createFakeStore({ screen });
    expect(matchers.toHaveAsked(fake, 'reconnect').pass).toBe(false);
    await fake.store.recover('x', 'reconnect');
    fake.store.dismiss('x');
    expect(matchers.toHaveAsked(fake, 'reconnect').pass && matchers.toHaveAsked(fake, 'dismiss').pass).toBe(
      true,
    );
  });
});
