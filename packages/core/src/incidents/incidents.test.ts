import { describe, expect, it, vi } from 'vitest';
import { setUp, start } from '../test-support/oneSource.ts';
import { incidents } from './incidents.ts';
import type { IncidentReport } from './types.ts';

/** A call page that reports incidents, a while after its connection is ready. */
function page() {
  const told: IncidentReport[] = [];
  const one = setUp({ onIncident: incidents((incident) => void told.push(incident)) });
  one.ready();
  one.later(100);
  const lost = () =>
    one.say({
      type: 'connectionChanged',
      status: 'lost',
      retrying: true,
      code: 's/1006',
      condition: 'signaling.reconnecting',
    });
  return { ...one, told, lost };
}

describe('the record of an incident', () => {
  it('is one for an outage, with all that was told of it and what was pressed', async () => {
    const { told, lost, later, raise, ready, store, recover, screen } = page();
    lost();
    later(12_000);
    raise('signaling.reconnectExhausted', { actions: ['reconnect'], code: 's/45003' });
    later(100);
    const { issueId = '' } = screen().banner ?? {};
    recover.mockRejectedValueOnce(new Error('no'));
    await expect(store.recover(issueId, 'reconnect')).rejects.toThrow();
    later(1_000);
    await store.recover(issueId, 'reconnect');
    ready();
    later(5_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ callId: null, codes: ['s/1006', 's/45003'], ended: 'over' });
    const lines = told[0]?.shown.map(({ condition, phase }) => `${condition} ${phase}`);
    expect(lines?.slice(0, 3)).toEqual([
      'signaling.reconnecting start',
      'signaling.reconnecting long',
      'signaling.reconnectExhausted start',
    ]);
    expect(told[0]?.acts.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['reconnect', 'failed'],
      ['reconnect', 'done'],
    ]);
    const [first] = told[0]?.shown ?? [];
    expect(first).toMatchObject({ afterMs: 0, forMs: 10_000 - 1_500 });
    expect(told[0]?.startedAt).toBe(start + 100 + 1_500);
  });

  it('has each thing that was said of one connection, also when one message became another at once', () => {
    const { told, say, ready, later } = page();
    say({ type: 'connectionChanged', status: 'lost', retrying: true });
    later(5_000);
    say({ type: 'connectionChanged', status: 'lost', retrying: false });
    later(5_000);
    ready();
    later(5_000);
    expect(told[0]?.shown.map(({ condition, phase }) => [condition, phase])).toEqual([
      ['signaling.reconnecting', 'start'],
      ['signaling.disconnected', 'start'],
    ]);
  });

  it('is none where nothing was told', () => {
    const { told, lost, ready, later } = page();
    lost();
    later(200);
    ready();
    later(10_000);
    expect(told).toEqual([]);
  });

  it('is one for each call, and says who closed it', () => {
    const { told, inCall, end, raise, say, later, store, screen } = page();
    inCall('a');
    inCall('b');
    raise('ice.reconnecting', { callId: 'a' });
    end('b', 'call.dropped', 4);
    later(3_000);
    say({ type: 'issueCleared', condition: 'ice.' });
    later(3_000);
    store.dismiss(screen().dialog?.issueId ?? '');
    later(3_000);
    expect(told.map(({ callId, ended }) => [callId, ended])).toEqual([
      ['a', 'over'],
      ['b', 'dismissed'],
    ]);
  });

  it('holds no name, number or text from outside', () => {
    const { told, say, end, later, store, screen } = page();
    say({
      type: 'callChanged',
      callId: 'a',
      phase: 'ringing',
      direction: 'outbound',
      remote: 'Ana Ruiz',
      number: '+44207',
    });
    end('a', 'call.busy');
    later(2_000);
    store.dismiss(screen().dialog?.issueId ?? '');
    later(2_000);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/Ana|44207/);
  });

  it('is told as left where the store stops before it is over', () => {
    const { told, lost, later, stop } = page();
    lost();
    later(3_000);
    stop();
    expect(told).toMatchObject([{ ended: 'left', codes: ['s/1006'] }]);
  });

  it('stays small, however long it goes on', () => {
    const { told, raise, inCall, later, stop } = page();
    inCall('a');
    for (let round = 0; round < 100; round++) {
      raise(round % 2 ? 'ice.reconnecting' : 'media.captureInterrupted', { callId: 'a', code: `s/${round}` });
      later(2_000);
    }
    stop();
    expect(told[0]?.codes.length).toBeLessThanOrEqual(20);
    expect(told[0]?.shown.length).toBeLessThanOrEqual(30);
  });

  it('that the app cannot take is its own error, and stops nothing', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const one = setUp({
      onIncident: incidents(() => {
        throw new Error('analytics is down');
      }),
    });
    one.ready();
    one.raise('signaling.unreachable');
    one.later(3_000);
    one.ready();
    one.later(3_000);
    one.raise('call.busy', { callId: 'a' });
    one.later(1_000);
    expect(one.screen().dialog?.condition).toBe('call.busy');
    expect(reported).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'analytics is down' }),
    );
  });
});
