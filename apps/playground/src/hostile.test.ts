import { provoke, requestOf, sendRaw } from '@faultline/app-avatar-backend/test-support';
import { definePlay } from '@faultline/app-rigs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPlay, type OpenPlay } from './openPlay.ts';
import { storybookIn } from './storybook.ts';
import words from './words.json';

const secret = 'sk-live-0042';
const works = vi.fn();
const mends = vi.fn();

/** An SDK without a server. */
const play = definePlay({
  title: 'Nothing',
  entry: new URL('./words.json', import.meta.url),
  hint: '',
  faults: {
    works: {
      group: 'server',
      name: 'Works',
      does: 'Does nothing at all.',
      run: works,
      undo: { name: 'Mend', run: mends, isDue: () => false },
    },
    fails: {
      group: 'server',
      name: 'Fails',
      does: 'Does nothing either.',
      run: () => Promise.reject(new Error(secret)),
    },
  },
  start: () => Promise.resolve({ server: { stop: () => undefined }, query: {} }),
});

let opened: OpenPlay;
let folder: string;
const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, opened.address), init);
const cause = (fault: string, origin?: string) =>
  ask(`/faults/${fault}`, { method: 'POST', headers: origin === undefined ? {} : { origin } });

beforeAll(async () => {
  const around = mkdtempSync(join(tmpdir(), 'faultline-playground-'));
  writeFileSync(join(around, 'outside.txt'), secret);
  folder = join(around, 'storybook-static');
  mkdirSync(folder);
  writeFileSync(join(folder, 'iframe.html'), 'the player');
  opened = await openPlay('nothing', play, 0, () => Promise.reject(new Error(secret)), storybookIn(folder));
});
afterEach(() => {
  vi.restoreAllMocks();
  works.mockClear();
  mends.mockClear();
});
afterAll(async () => {
  await opened.stop();
  rmSync(dirname(folder), { recursive: true });
});

describe('the server of the playground', () => {
  it('answers whatever comes and goes on', async () => {
    expect(await provoke(Number(new URL(opened.address).port), '/remote')).toEqual([]);
    expect((await cause('works')).status).toBe(204);
  });

  it.each(['/faults/fails', '/sdk/nonsense'])(
    'tells the terminal why %s failed, and not the page',
    async (path) => {
      const terminal = vi.spyOn(console, 'error').mockReturnValue();
      const answer = await ask(path, { method: path.startsWith('/faults') ? 'POST' : 'GET' });
      expect([answer.status, await answer.text()]).toEqual([409, words.failed]);
      expect(terminal.mock.calls.join()).toContain(secret);
    },
  );

  it('breaks things for its own page only', async () => {
    expect((await cause('works', 'https://evil.example')).status).toBe(403);
    expect((await cause('works', 'null')).status).toBe(403);
    expect((await cause('works', 'http://127.0.0.1:1')).status).toBe(403);
    expect(works).not.toHaveBeenCalled();
    expect((await cause('works', new URL(opened.address).origin)).status).toBe(204);
    expect(works).toHaveBeenCalledOnce();
  });

  it('mends things for its own page only', async () => {
    expect((await cause('works/undo', 'https://evil.example')).status).toBe(403);
    expect(mends).not.toHaveBeenCalled();
    expect((await cause('works/undo', new URL(opened.address).origin)).status).toBe(204);
    expect(mends).toHaveBeenCalledOnce();
  });

  it('mends nothing that does not last', async () => {
    expect((await cause('fails/undo')).status).toBe(404);
  });

  it('serves Storybook, once it is there', async () => {
    const answer = await ask('/storybook/iframe.html');
    expect([answer.status, await answer.text()]).toEqual([200, 'the player']);
    expect(await (await ask('/panel')).json()).toMatchObject({
      player: expect.stringMatching(/^\/storybook\/iframe\.html\?id=incident-player--/),
    });
  });

  it.each([
    '/storybook/../outside.txt',
    '/storybook/..%2foutside.txt',
    '/storybook/%2e%2e/outside.txt',
    '/storybook/..%5coutside.txt',
    '/storybook/sub/../../outside.txt',
    '/storybook//../outside.txt',
    '/storybook/',
  ])('gives away no file from outside Storybook: %s', async (path) => {
    const answer = await sendRaw(Number(new URL(opened.address).port), requestOf('GET', path));
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain(secret);
  });

  it('takes nothing along from a link but how the page is shown', async () => {
    const { headers } = await ask('/start?locale=ar&theme=dark&host=ws://evil.example', {
      redirect: 'manual',
    });
    expect(headers.get('location')).toBe('/?panel=&locale=ar&theme=dark');
  });

  it('knows no fault that every object has', async () => {
    expect((await cause('constructor')).status).toBe(404);
  });
});
