// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Change } from '../compare.ts';
import { grey } from '../test-support/studio.ts';
import { reportOf } from './report.ts';

const old = grey(200);
const now = grey(200, [1, 2]);
const changes: readonly Change[] = [
  { story: 'codes-a--busy', theme: 'light', before: old.hash, after: now.hash },
  { story: 'codes-b--busy', theme: 'light', before: old.hash, after: now.hash },
  { story: 'families--banner', theme: 'dark', before: null, after: now.hash },
];

/** The page in a browser, which runs its script. */
const opened = () => {
  const sources = { before: () => old, after: new Map([[now.hash, now]]) };
  document.documentElement.innerHTML = reportOf(changes, sources);
  const written = document.querySelector('script');
  const script = document.createElement('script');
  // A block, because every test runs it in the same window.
  script.textContent = `{${written?.textContent ?? ''}}`;
  written?.replaceWith(script);
  const input = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  return {
    shown: () =>
      [...document.querySelectorAll('section:not([hidden]) li:not([hidden]) a')].map((a) => a.textContent),
    type(text: string) {
      input('story')?.setAttribute('value', text);
      input('story')?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    toggle: (name: string) => input(name)?.click(),
  };
};

it('shows what differs in the same way once, with all stories that it is about', () => {
  const { shown } = opened();
  expect(document.querySelectorAll('section')).toHaveLength(2);
  expect(shown()).toEqual(['codes-a--busy', 'codes-b--busy', 'families--banner']);
  expect(document.querySelector('h2')?.textContent).toBe('codes-a--busy, 2 pixels differ');
});

it('needs nothing from anywhere else', () => {
  opened();
  for (const { src } of document.querySelectorAll('img')) expect(src).toMatch(/^data:/);
  expect(document.querySelector('script[src], link[rel="stylesheet"]')).toBeNull();
});

it('is filtered by story, light and dark', () => {
  const { shown, type, toggle } = opened();
  type('-b--');
  expect(shown()).toEqual(['codes-b--busy']);
  type('');
  toggle('light');
  expect(shown()).toEqual(['families--banner']);
  toggle('light');
  toggle('dark');
  expect(shown()).toEqual(['codes-a--busy', 'codes-b--busy']);
});
