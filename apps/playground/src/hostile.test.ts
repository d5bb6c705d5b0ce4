import { provoke } from '@faultline/app-avatar-backend/test-support';
import type { Play } from '@faultline/app-rigs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPlay, type OpenPlay } from './openPlay.ts';
import words from './words.json';

const secret = 'sk-live-0042';
const works = vi.fn();

/** An SDK without a server. */
const play: Play = {
  title: 'Nothing',
  entry: new URL('./words.json', import.meta.url),
  hint: '',
  start: () =>
    Promise.resolve({
      query: {},
      faults: { Works: works, Fails: () => Promise.reject(new Error(secret)) },
      stop: () => Promise.resolve(),
    }),
};

let opened: OpenPlay;
const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, opened.address), init);
const cause = (fault: string, origin?: string) =>
  ask(`/faults/${fault}`, { method: 'POST', headers: origin === undefined ? {} : { origin } });

beforeAll(async () => {
  opened = await openPlay('nothing', play, 0, () => Promise.reject(new Error(secret)));
});
afterEach(() => {
  vi.restoreAllMocks();
  works.mockClear();
});
afterAll(() => opened.stop());

describe('the server of the playground', () => {
  it('answers whatever comes and goes on', async () => {
    expect(await provoke(Number(new URL(opened.address).port), '/remote')).toEqual([]);
    expect((await cause('Works')).status).toBe(204);
  });

  it.each(['/faults/Fails', '/sdk/nonsense'])(
    'tells the terminal why %s failed, and not the page',
    async (path) => {
      const terminal = vi.spyOn(console, 'error').mockReturnValue();
      const answer = await ask(path, { method: path.startsWith('/faults') ? 'POST' : 'GET' });
      expect([answer.status, await answer.text()]).toEqual([409, words.failed]);
      expect(terminal.mock.calls.join()).toContain(secret);
    },
  );

  it('breaks things for its own page only', async () => {
    expect((await cause('Works', 'https://evil.example')).status).toBe(403);
    expect((await cause('Works', 'null')).status).toBe(403);
    expect((await cause('Works', 'http://127.0.0.1:1')).status).toBe(403);
    expect(works).not.toHaveBeenCalled();
    expect((await cause('Works', new URL(opened.address).origin)).status).toBe(204);
    expect(works).toHaveBeenCalledOnce();
  });

  it('knows no fault that every object has', async () => {
    expect((await cause('constructor')).status).toBe(404);
  });
});
