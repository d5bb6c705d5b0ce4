import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from './cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const good = file(
  'good.json',
  JSON.stringify({
    sdk: '@telnyx/webrtc',
    version: '2.27.10',
    recordedAt: '2026-01-01T00:00:00Z',
    events: [
      { tMs: 1.25, event: 'telnyx.ready', payload: {} },
      { tMs: 10, event: 'fault.server-killed', payload: null },
      { tMs: 12, event: 'telnyx.error', payload: { error: { code: 45003, fatal: true } } },
    ],
  }),
);

function run(...paths: string[]) {
  const lines: Record<string, unknown>[] = [];
  const ok = main(paths, (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  return { ok, lines };
}

describe('the replay command', () => {
  it('prints what was on screen, from the first moment on', () => {
    const { ok, lines } = run(good);
    expect(ok).toBe(true);
    expect(lines[0]?.['timeline']).toEqual([
      {
        atMs: 0,
        connection: 'connecting',
        banner: null,
        prompt: null,
        dialog: null,
        indicators: [],
        confirmation: false,
      },
      {
        atMs: 1.3,
        connection: 'connected',
        banner: null,
        prompt: null,
        dialog: null,
        indicators: [],
        confirmation: false,
      },
      {
        atMs: 12,
        connection: 'failed',
        banner: 'signaling.reconnectExhausted',
        prompt: null,
        dialog: null,
        indicators: [],
        confirmation: false,
      },
    ]);
    expect(lines[0]?.['issues']).toEqual([
      {
        code: 'telnyx/45003',
        condition: 'signaling.reconnectExhausted',
        severity: 'fatal',
        callId: null,
        count: 1,
        firstAtMs: 12,
        lastAtMs: 12,
        status: 'active',
      },
    ]);
  });

  it.each([
    ['not JSON', file('text.json', '{oops'), /cannot be read as JSON/],
    ['no recording', file('list.json', '[]'), /not a JSON object/],
    [
      'an event without a time',
      file('time.json', '{"sdk":"@telnyx/webrtc","events":[{"event":"x"}]}'),
      /event 0 has no name or no time/,
    ],
    [
      'an SDK nobody replays',
      file('sdk.json', '{"sdk":"other","recordedAt":"2026-01-01T00:00:00Z","events":[]}'),
      /No adapter replays "other"/,
    ],
    ['a file that is not there', join(folder, 'none.json'), /cannot be read/],
  ])('says what is wrong with %s, and goes on with the others', (_, path, sentence) => {
    const { ok, lines } = run(path, good);
    expect(ok).toBe(false);
    expect(lines[0]?.['error']).toMatch(sentence);
    expect(lines[1]).toHaveProperty('timeline');
  });

  it('asks for a file when it got none', () => {
    expect(run().ok).toBe(false);
  });
});
