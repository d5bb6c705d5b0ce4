import fc from 'fast-check';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';

/** Properties that every object inherits: a lookup of one of these must find nothing. */
const inherited = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype));
const adapters = everyAdapter.filter(({ name }) => name !== 'browser');
const numRuns = 40;

describe.each(adapters)('$name and names that every object has', ({ sdk, create }) => {
  const connected = () => {
    const adapter = create(createVirtualClock(1_000_000));
    const events: CallEvent[] = [];
    adapter.source.connect((event) => void events.push(event));
    return { ...adapter, events };
  };
  const lifeOf = (id: string) => {
    const { begin, end, events } = connected();
    begin?.('another-call');
    end?.('another-call');
    events.length = 0;
    begin?.(id);
    end?.(id);
    return JSON.stringify(events).replaceAll(id, '(the call)');
  };

  it('tells of a call with such an id what it tells of any other', () => {
    const usual = lifeOf('a-call-like-any-other');
    expect(usual).toContain('"callEnded"');
    fc.assert(
      fc.property(inherited, (id) => void expect(lifeOf(id)).toBe(usual)),
      { numRuns },
    );
  });

  it('takes such a code, name, state or reason for one that it does not know', () => {
    const told = (name: string) => {
      const { fail, events } = connected();
      events.length = 0;
      fail?.(name);
      return JSON.stringify(events).replaceAll(name, '(unknown)');
    };
    const usual = told('nobodyHasThis');
    expect(usual).toContain('"issueRaised"');
    expect(usual).not.toContain(`${sdk}/unreadable-event"`);
    fc.assert(
      fc.property(inherited, (name) => void expect(told(name)).toBe(usual)),
      { numRuns },
    );
  });
});
