import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { createGuard } from './guard.ts';

const broken = Object.create(null) as object;
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('what others call', () => {
  it.each([
    ['an error', new TypeError('odd')],
    ['something that is no text', broken],
    ['something that nobody may look at', revoked()],
    ['a symbol', Symbol('odd')],
    ['nothing', undefined],
  ])('throws nothing into them, and tells that it met %s', (_, thrown) => {
    const told: CallEvent[] = [];
    createGuard(
      'telnyx',
      () => 7,
      (event) => void told.push(event),
    )('telnyx.ready', () => {
      throw thrown;
    });
    expect(told).toMatchObject([
      {
        type: 'issueRaised',
        at: 7,
        code: 'telnyx/unreadable-event',
        condition: 'sdk.protocol',
        details: { event: 'telnyx.ready', error: expect.any(String) as string },
      },
    ]);
  });

  it('throws nothing either when whoever is told, or the clock, is broken', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => createGuard('telnyx', () => 7, fail)('x', fail)).not.toThrow();
    expect(() => createGuard('telnyx', fail, () => undefined)('x', fail)).not.toThrow();
  });
});
