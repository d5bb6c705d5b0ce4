import { conditions, rowOf, type ConditionId } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { galleries } from './galleries.ts';
import { specimensOf } from './specimens.ts';

const visible = (Object.keys(conditions) as ConditionId[]).filter((id) => rowOf(id).surface !== 'silent');

describe('the conditions that a reviewer sees', () => {
  it('are all that are ever on the screen, each once', () => {
    expect(Object.values(galleries).flat().toSorted()).toEqual(visible.toSorted());
  });

  it.each(visible)('%s is told by a real store, on its own surface', (condition) => {
    const specimens = specimensOf(condition);
    expect(specimens.length).toBeGreaterThan(0);
    for (const { shown } of specimens) expect(shown.condition).toBe(condition);
    // Each is told apart from the others by its name.
    expect(new Set(specimens.map(({ name }) => name)).size).toBe(specimens.length);
  });

  it('have every phase that a condition comes to', () => {
    const phases = (condition: ConditionId) => specimensOf(condition).map(({ shown }) => shown.phase);
    expect(phases('signaling.reconnecting').slice(0, 3)).toEqual(['start', 'long', 'act']);
    expect(phases('signaling.offline')).toContain('checking');
    expect(phases('media.permissionDenied')).toEqual(expect.arrayContaining(['start', 'missed', 'granted']));
    expect(phases('quality.degraded')).toEqual(['start']);
  });

  it('are with somebody who is known, and with a long name, where their words depend on that', () => {
    const names = (condition: ConditionId) => specimensOf(condition).map(({ shown }) => shown.remote);
    expect(names('call.busy')).toEqual([null, 'Ana Ruiz', expect.stringMatching(/.{60}/)]);
    expect(names('call.incompatible')).toEqual([null]);
  });
});
