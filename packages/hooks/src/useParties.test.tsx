import type { Party } from '@faultline/core';
import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeStore } from './test-support/index.ts';
import { renderWithin } from './test-support/render.tsx';
import { sampleTime } from './test-support/index.ts';
import { useParties } from './useParties.ts';

afterEach(cleanup);

const party = (partyId: string, state: Party['state'], callId: string | null = 'c'): Party => ({
  partyId,
  source: 'room',
  callId,
  name: partyId,
  kind: 'person',
  state,
  since: sampleTime,
});
const of = (...all: readonly Party[]) => ({
  parties: { parties: Object.fromEntries(all.map((one) => [one.partyId, one])) },
});

describe('useParties', () => {
  it('knows nothing of calls that tell nothing', () => {
    expect(renderWithin(createFakeStore().store, () => useParties()).result.current).toEqual({
      status: 'unknown',
    });
  });

  it('says who is here, who is away and who is gone', () => {
    const { store } = createFakeStore(
      of(party('ada', 'joined'), party('bob', 'away'), party('eve', 'gone'), party('ann', 'back')),
    );
    expect(renderWithin(store, () => useParties()).result.current).toMatchObject({
      status: 'together',
      here: [{ partyId: 'ada' }, { partyId: 'ann' }],
      away: [{ partyId: 'bob' }],
      gone: [{ partyId: 'eve' }],
    });
  });

  it('says that the person is alone when the last one is gone', () => {
    const fake = createFakeStore(of(party('ada', 'joined')));
    const { result } = renderWithin(fake.store, () => useParties());
    expect(result.current.status).toBe('together');
    act(() => fake.set(of(party('ada', 'gone'))));
    expect(result.current).toMatchObject({ status: 'alone', gone: [{ partyId: 'ada' }] });
  });

  it('is about one call where it is asked about one', () => {
    const { store } = createFakeStore(of(party('ada', 'joined', 'c'), party('bob', 'joined', 'd')));
    expect(renderWithin(store, () => useParties('d')).result.current).toMatchObject({
      here: [{ partyId: 'bob' }],
    });
  });

  it('is about those on no known call where it is asked about none', () => {
    const { store } = createFakeStore(of(party('ada', 'joined', 'c'), party('bob', 'joined', null)));
    expect(renderWithin(store, () => useParties(null)).result.current).toMatchObject({
      here: [{ partyId: 'bob' }],
    });
    const { store: onCalls } = createFakeStore(of(party('ada', 'joined', 'c')));
    expect(renderWithin(onCalls, () => useParties(null)).result.current).toEqual({ status: 'unknown' });
  });
});
