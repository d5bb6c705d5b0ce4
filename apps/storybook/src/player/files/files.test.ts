import { describe, expect, it } from 'vitest';
import { loadRecording } from './library.ts';
import { playableOf } from './readText.ts';
import { surveyOf } from '../timeline/survey.ts';
import { linkTo, maxLinkLength, playableIn } from './share.ts';

const page = 'http://127.0.0.1/iframe.html?id=incident-player';

describe('a text that is opened', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '  ', /nothing in it/],
    ['no JSON', 'hello', /This is not JSON.*Give the whole text/],
    ['no recording', '[1, 2]', /not a JSON object/],
    ['no SDK', '{"events": []}', /no "sdk"/],
    ['an unknown SDK', '{"sdk": "fax", "events": []}', /Nobody plays recordings of "fax".*@telnyx\/webrtc/],
    [
      'an event without a time',
      '{"sdk": "sip.js", "events": [{"event": "a"}]}',
      /event 0 has no name or no time/,
    ],
    ['far too much', ' '.repeat(10) + 'x'.repeat(5_000_001), /longer than 5 MB/],
  ])('is refused with a sentence: %s', (_, text, sentence) => {
    expect(() => playableOf('mine', text)).toThrow(sentence);
  });

  it('may be of thousands of calls that nobody ends', () => {
    const events = Array.from({ length: 4_000 }, (_, at) => ({
      tMs: at * 10,
      event: 'telnyx.notification',
      payload: { type: 'callUpdate', call: { call: `c${at}`, state: 'active', direction: 'outbound' } },
    }));
    const recording = {
      sdk: '@telnyx/webrtc',
      version: '2.27.10',
      recordedAt: '2026-01-01T00:00:00Z',
      events,
    };
    expect(playableOf('mine', JSON.stringify(recording)).recording.events).toHaveLength(4_000);
  });

  it('is given up with a sentence when it takes too long to play', async () => {
    const { recording } = await loadRecording('telnyx-kill-recover');
    let now = 0;
    const slow = () => (now += 20_000);
    expect(() => surveyOf({ name: 'mine', recording }, slow)).toThrow(
      /^after 15 s only \d+ of its \d+ events were played\. Keep the part of the call that matters\.$/,
    );
  });

  it('is played as it was recorded', async () => {
    const { recording } = await loadRecording('telnyx-kill-recover');
    expect(playableOf('mine', JSON.stringify(recording))).toEqual({ name: 'mine', recording });
  });
});

describe('a link', () => {
  it('brings the same events, and no secret', async () => {
    const { recording } = await loadRecording('telnyx-kill-recover');
    const secret = { tMs: 9_000, event: 'app.login', payload: { login_token: 'hush-hush' } };
    const given = { name: 'mine', recording: { ...recording, events: [...recording.events, secret] } };
    const link = await linkTo(given, page);
    const opened = await playableIn(new URL(link).hash);
    expect(opened?.name).toBe('mine');
    expect(opened?.recording.events.map(({ tMs, event }) => [tMs, event])).toEqual(
      given.recording.events.map(({ tMs, event }) => [tMs, event]),
    );
    expect(JSON.stringify(opened)).not.toContain('hush-hush');
  });

  it('is not made when it is too long to be sent', async () => {
    const { recording } = await loadRecording('telnyx-kill-recover');
    const noise = (seed: number) =>
      Array.from({ length: 300 }, (_, index) => Math.sin(seed * 999 + index).toString(36)).join(' ');
    const events = Array.from({ length: 400 }, (_, tMs) => ({ tMs, event: 'noise', payload: noise(tMs) }));
    await expect(linkTo({ name: 'long', recording: { ...recording, events } }, page)).rejects.toThrow(
      new RegExp(`too large for a link.*${maxLinkLength.toLocaleString('en')} fit`),
    );
  });

  it('says that it is not complete when a part of it is missing', async () => {
    const link = await linkTo(await loadRecording('telnyx-kill-recover'), page);
    const { hash } = new URL(link);
    await expect(playableIn(hash.slice(0, -200))).rejects.toThrow('not complete');
    expect(await playableIn('')).toBeNull();
  });
});
