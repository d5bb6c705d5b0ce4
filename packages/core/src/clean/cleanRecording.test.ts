import { describe, expect, it } from 'vitest';
import { cleanRecording } from './cleanRecording.ts';

const recording = {
  sdk: 'phone',
  version: '1.2.3',
  recordedAt: '2026-01-01T00:00:00.000Z',
  options: { kind: 'peer', password: 'hush-hush' },
  events: [
    {
      tMs: 0,
      event: 'failed',
      payload: { code: 7, login_token: 'hush-hush', more: { secret: 'hush-hush' } },
    },
    { tMs: 2, event: 'header', payload: 'Authorization: Bearer hush-hush' },
    { tMs: 2, event: 'wss://host.example/?token=hush-hush', payload: null },
    { tMs: 3, event: 'call', payload: { id: 'call-1', hangup: () => undefined } },
  ],
  note: 'hush-hush',
};

describe('a recording that leaves the page', () => {
  it('says what happened, and no secret', () => {
    const text = JSON.stringify(cleanRecording(recording));
    expect(text).not.toContain('hush-hush');
    expect(JSON.parse(text)).toMatchObject({
      sdk: 'phone',
      version: '1.2.3',
      recordedAt: '2026-01-01T00:00:00.000Z',
      options: { kind: 'peer' },
      events: [
        { tMs: 0, event: 'failed', payload: { code: 7 } },
        { tMs: 2, event: 'header' },
        { tMs: 2 },
        { tMs: 3, event: 'call', payload: { id: 'call-1' } },
      ],
    });
  });

  it('stays as it is when it is cleaned once more', () => {
    const once = cleanRecording(recording);
    expect(cleanRecording(once)).toEqual(once);
  });
});
