import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { ConnectionChanged } from '../index.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { defaultTiming } from '../timing.ts';

const connection = (
  time: number,
  status: ConnectionChanged['status'],
  more: Partial<ConnectionChanged> = {},
) => at(time, { type: 'connectionChanged', status, ...more });
const raise = (condition: ConditionId) =>
  at(1_000, { type: 'issueRaised', code: `s/${condition}`, condition });
const wakes = (time: number) => at(time, { type: 'ticked', slept: true });
const { calmMs, offlineProbationMs } = defaultTiming;

describe('after the page was suspended', () => {
  it('what waits by itself counts from now, and what the person must do does not', () => {
    const before = reduced([raise('signaling.reconnecting'), raise('media.permissionDenied')]);
    const after = reduced([wakes(50_000)], before);
    expect(after.callErrors.issues.map(({ since }) => since)).toEqual([50_000, 1_000]);
  });

  it('what is over stays as it was', () => {
    const over = at(2_000, { type: 'issueCleared', condition: 'signaling.reconnecting' });
    const after = reduced([raise('signaling.reconnecting'), over, wakes(50_000)]);
    expect(after.callErrors.issues.map(({ status, since }) => [status, since])).toEqual([
      ['resolved', 1_000],
    ]);
  });

  it('a loss counts from now, without the time of an attempt that is long past', () => {
    const lost = reduced([
      connection(0, 'connected'),
      connection(1_000, 'lost', { retrying: true, nextAttemptAt: 3_000 }),
      wakes(50_000),
    ]);
    expect(lost.reconnectState['s']).toMatchObject({
      status: 'reconnecting',
      since: 50_000,
      incident: { startedAt: 50_000, lastSignAt: 50_000, nextAttemptAt: null, probationEndsAt: null },
    });
  });

  it('a loss that was only announced has as long to happen as before', () => {
    const announced = reduced([
      connection(0, 'connected'),
      connection(1_000, 'lost', { retrying: true, probationMs: 5_000 }),
      wakes(50_000),
    ]);
    expect(announced.reconnectState['s']?.incident).toMatchObject({
      startedAt: 50_000,
      probationEndsAt: 55_000,
    });
  });

  it('a connection that kept dropping must hold as long as before, and one that never broke has nothing to wait for', () => {
    const fine = reduced([connection(0, 'connected'), wakes(50_000)]);
    expect(fine.reconnectState['s']).toMatchObject({ since: 0, calmAt: null });
    const back = reduced(
      [0, 30_000, 60_000].flatMap((time) => [
        connection(time, 'connected'),
        connection(time + 1_000, 'lost', { retrying: true }),
        connection(time + 2_000, 'connected'),
      ]),
    );
    expect(back.reconnectState['s']).toMatchObject({ flapping: true, calmAt: 62_000 + calmMs });
    const woken = reduced([wakes(70_000)], back).reconnectState['s'];
    expect(woken).toMatchObject({ status: 'connected', since: 62_000, calmAt: 70_000 + calmMs });
  });

  it('a connection that nobody has opened stays so', () => {
    const idle = reduced([connection(0, 'idle'), wakes(50_000)]);
    expect(idle.reconnectState['s']).toMatchObject({ status: 'idle', since: 0 });
  });

  it('a network that is there again is tried as long as before', () => {
    const online = reduced([raise('signaling.offline'), at(2_000, { type: 'networkChanged', online: true })]);
    const after = reduced([wakes(50_000)], online);
    expect(after.callErrors.offlineProbationEndsAt).toBe(50_000 + offlineProbationMs);
    expect(reduced([raise('signaling.offline'), wakes(50_000)]).callErrors.offlineProbationEndsAt).toBeNull();
  });

  it('nothing counts anew where only time has passed', () => {
    const before = reduced([raise('signaling.reconnecting'), at(2_000, { type: 'ticked' })]);
    expect(before.callErrors.issues.map(({ since }) => since)).toEqual([1_000]);
  });
});
