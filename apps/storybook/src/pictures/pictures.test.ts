import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashesIn, readAlbum } from './album.ts';
import { check } from './check.ts';
import { emptyFolder, grey, studioOf, thisChromium, type Stories } from './test-support/studio.ts';
import { update } from './update.ts';

const before: Stories = {
  'codes-a--busy': [grey(200), grey(40)],
  'codes-b--busy': [grey(200), grey(40)],
  'families--banner': [grey(210), grey(50)],
};
const stories = Object.keys(before);

let said: string;
let folder: string;
let report: string;
beforeEach(async () => {
  said = '';
  const say = (line: string) => void (said += `${line}\n`);
  for (const how of ['log', 'warn', 'error'] as const) vi.spyOn(console, how).mockImplementation(say);
  folder = emptyFolder();
  report = join(emptyFolder(), 'report/index.html');
  expect(await update({ studio: studioOf(before), stories, words: [], folder })).toBe(0);
});

const checked = (now: Stories, { all = Object.keys(now), words = [] as string[], seed = NaN } = {}) =>
  check({
    studio: studioOf(now),
    stories: all,
    words,
    folder,
    report,
    ...(Number.isNaN(seed) ? {} : { seed }),
  });

describe('comparing with the pictures', () => {
  it('passes while everything looks the same', async () => {
    expect(await checked(before)).toBe(0);
    expect(said).toContain('3 stories look as in their pictures');
    expect(existsSync(report)).toBe(false);
  });

  it('fails for one pixel, names the story and its theme, and shows before, after and difference', async () => {
    expect(await checked({ ...before, 'codes-b--busy': [grey(200), grey(40, [5])] })).toBe(1);
    expect(said).toContain('codes-b--busy, dark');
    expect(said).not.toContain('codes-b--busy, light');
    expect(said).toContain(report);
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('1 pixel differs');
    expect(page.match(/data:image\/png/g)).toHaveLength(3);
  });

  it('fails for a story that has no picture yet, and shows what it looks like', async () => {
    expect(await checked({ ...before, 'flows--new': [grey(1), grey(2)] })).toBe(1);
    expect(said).toMatch(/no pictures yet:\n {2}flows--new/);
    expect(readFileSync(report, 'utf8')).toContain('flows--new');
  });

  it('fails for a story that is no more, and for pictures that belong to none', async () => {
    writeFileSync(join(folder, 'stray.png'), '');
    expect(await checked(before, { all: stories.slice(0, 2) })).toBe(1);
    expect(said).toMatch(/no more[^\n]*:\n {2}families--banner/);
    expect(said).toContain('stray.png');
  });

  it('fails for a picture that was deleted', async () => {
    rmSync(join(folder, `${grey(210).hash}.png`));
    expect(await checked(before)).toBe(1);
    expect(said).toContain(`not there:\n  ${grey(210).hash}.png`);
  });

  it('fails for a story that cannot be shown, with the reason', async () => {
    const { 'families--banner': _, ...shown } = before;
    expect(await checked(shown, { all: stories })).toBe(1);
    expect(said).toContain('families--banner: It throws.');
  });

  it('only warns with another browser or on another system, and says which', async () => {
    for (const other of [
      { ...thisChromium, chromium: '157.0.1.2' },
      { ...thisChromium, platform: 'darwin arm64' },
    ]) {
      said = '';
      const studio = studioOf({ 'families--banner': [grey(1), grey(2)] }, other);
      expect(await check({ studio, stories, words: [], folder, report })).toBe(0);
      expect(studio.asked).toEqual([]);
      expect(said).toContain('Nothing is compared');
      expect(said).toContain('Chromium 156.0.8078.108 on linux x64');
      expect(said).toContain(`Chromium ${other.chromium} on ${other.platform}`);
    }
  });

  it('looks only at the stories that are asked for', async () => {
    const now: Stories = { ...before, 'codes-a--busy': [grey(1), grey(2)] };
    expect(await checked(now, { words: ['families'] })).toBe(0);
    expect(await checked(now, { words: ['families', '-a--'] })).toBe(1);
  });

  it('says what to do when there are no pictures', async () => {
    const nothing = { studio: studioOf(before), stories, words: [], folder: emptyFolder(), report };
    await expect(check(nothing)).rejects.toThrow('npm run pictures -- --update');
  });
});

describe('a sample', () => {
  it('looks at one story of each look, another with another seed, the same with the same', async () => {
    const chosen = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const studio = studioOf(before);
      await check({ studio, stories, words: [], folder, report, seed });
      expect(studio.asked).toHaveLength(2);
      expect(studio.asked).toContain('families--banner');
      const again = studioOf(before);
      await check({ studio: again, stories, words: [], folder, report, seed });
      expect(again.asked).toEqual(studio.asked);
      for (const story of studio.asked) chosen.add(story);
    }
    expect([...chosen].sort()).toEqual(stories);
  });
});

describe('taking pictures anew', () => {
  it('keeps one file for each look, and removes those that no story has any more', async () => {
    expect(hashesIn(folder)).toHaveLength(4);
    const now: Stories = { 'codes-a--busy': [grey(9), grey(40)] };
    const all = Object.keys(now);
    expect(await update({ studio: studioOf(now), stories: all, words: [], folder })).toBe(0);
    expect([...hashesIn(folder)].sort()).toEqual([grey(9).hash, grey(40).hash].sort());
    expect(await checked(now)).toBe(0);
  });

  it('leaves the others as they were when only some are asked for', async () => {
    const now: Stories = {
      ...before,
      'families--banner': [grey(9), grey(8)],
      'codes-a--busy': [grey(7), grey(6)],
    };
    const studio = studioOf(now);
    expect(await update({ studio, stories, words: ['families'], folder })).toBe(0);
    expect(studio.asked).toEqual(['families--banner']);
    expect(readAlbum(folder)?.stories).toEqual({
      'codes-a--busy': { light: grey(200).hash, dark: grey(40).hash },
      'codes-b--busy': { light: grey(200).hash, dark: grey(40).hash },
      'families--banner': { light: grey(9).hash, dark: grey(8).hash },
    });
  });

  it('refuses some of them with another browser than the rest', async () => {
    const studio = studioOf(before, { ...thisChromium, chromium: '157.0.1.2' });
    await expect(update({ studio, stories, words: ['families'], folder })).rejects.toThrow('all of them');
  });

  it('writes nothing when a story cannot be shown', async () => {
    const studio = studioOf({ 'codes-a--busy': [grey(1), grey(2)] });
    expect(await update({ studio, stories, words: [], folder })).toBe(1);
    expect(said).toContain('families--banner: It throws.');
    expect(await checked(before)).toBe(0);
  });
});
