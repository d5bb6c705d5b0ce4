import { createCallStore, type CallEvent } from '@faultline/core';
import { createFakeStore, sampleErrors, sampleIssue, showWithin } from '@faultline/hooks/test-support';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { IssueList } from '../issue-list/index.ts';
import { supportRows, supportText } from './supportRows.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl';
const hostile = `a\u202eb\nCode: forged\r\nTime: never\u2028${token}`;
/** Characters that can reverse a text, hide in it or end its line. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Puts the same hostile text wherever an app or an SDK can put one. */
function hostileStore() {
  const store = createCallStore([]);
  const at = Date.now();
  const events: readonly CallEvent[] = [
    { type: 'callChanged', at, source: hostile, callId: hostile, phase: 'active', remote: hostile },
    {
      type: 'issueRaised',
      at,
      source: hostile,
      code: hostile,
      condition: 'signaling.unreachable',
      callId: hostile,
      details: { [hostile]: hostile, password: token },
    },
    {
      type: 'callEnded',
      at,
      source: hostile,
      callId: hostile,
      code: hostile,
      condition: 'call.dropped',
      cause: hostile,
      causeCode: 17,
      sipCode: 486,
      sipReason: hostile,
      endedBy: 'them',
      evidence: 3,
    },
  ];
  for (const event of events) store.send(event);
  return store;
}

/** Every text in the page, shown or in an attribute. */
function allText(): readonly string[] {
  const elements = [...document.body.querySelectorAll('*')];
  return [
    ...elements.flatMap((one) => [...one.attributes].map(({ value }) => value)),
    ...elements.flatMap((one) =>
      [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent ?? ''),
    ),
  ];
}

describe('details for support', () => {
  it('keep one fact a line and no secret, whatever ids, codes and texts a store was sent', async () => {
    const user = userEvent.setup();
    showWithin(
      hostileStore(),
      <>
        <CallStatus />
        <IssueList />
      </>,
    );
    const texts = allText();
    expect(texts.some((text) => text.includes('forged'))).toBe(true);
    expect(texts.filter((text) => invisible.test(text) && !/^\u2068.*\u2069$/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes(token))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy all' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).not.toContain(token);
    const lines = copied.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => invisible.test(line))).toEqual([]);
    const codes = lines.filter((line) => line.startsWith('Code: '));
    expect(codes).toHaveLength(screen.getAllByRole('listitem').length);
    expect(lines.filter((line) => /^Code: forged|^Time: never/.test(line))).toEqual([]);
  });

  const t = Object.assign((key: string | readonly string[]) => String(key), {
    language: {},
    isLoading: false,
  });
  const facts = {
    source: 's',
    code: 's/1',
    condition: 'call.busy',
    callId: null,
    call: null,
    at: 1_767_225_600_000,
  };

  it('name what support asks for, and leave out what nobody knows', () => {
    const text = supportText(supportRows(t, { ...facts, details: { reason: 'x', none: null, empty: '' } }));
    expect(text.replace(/^details\.browser: .*$/m, 'browser')).toBe(
      [
        'details.source: s',
        'details.code: s/1',
        'details.condition: call.busy',
        'details.time: 2026-01-01 00:00:00 UTC',
        'reason: x',
        'browser',
      ].join('\n'),
    );
  });

  it.each([Number.NaN, Infinity, 8.7e15, -8.7e15])('leave the time out where it is %s', (at) => {
    expect(supportText(supportRows(t, { ...facts, at }))).not.toContain('details.time');
  });

  it('tell a time of the far future in full', () => {
    expect(supportText(supportRows(t, { ...facts, at: 8.64e15 }))).toContain('+275760-09-13 00:00:00 UTC');
  });

  it('keep two facts of one name apart', () => {
    const issue = sampleIssue('call.missed', { details: { Code: 'of the server' } });
    showWithin(createFakeStore({ callErrors: sampleErrors(issue) }).store, <IssueList />);
    expect(
      screen.getAllByRole('term', { hidden: true }).filter((one) => one.textContent === 'Code'),
    ).toHaveLength(2);
  });

  it('tell the time of the person’s clock, not of the store’s', async () => {
    const user = userEvent.setup();
    const { store } = createFakeStore({ callErrors: sampleErrors(sampleIssue('call.missed')) });
    showWithin({ ...store, epochOf: (at) => at + 3_600_000 }, <IssueList />);
    await user.click(screen.getByRole('button', { name: 'Copy all' }));
    expect(await navigator.clipboard.readText()).toContain('Time: 2026-01-01 01:00:00 UTC');
    expect(document.querySelector('time')?.dateTime).toBe('2026-01-01T01:00:00.000Z');
    expect(screen.getAllByRole('definition', { hidden: true }).map((one) => one.textContent)).toContain(
      '2026-01-01 01:00:00 UTC',
    );
  });

  const browser = () => supportRows(t, facts).find(([label]) => label === 'details.browser')?.[1];

  it('name the browser in a few words where it tells them, else in its own, and left out where there is none', () => {
    const brands = [
      { brand: 'Chromium', version: '140' },
      { brand: 'Not=A?Brand', version: '24' },
    ];
    vi.stubGlobal('navigator', { userAgentData: { brands, platform: 'Linux' }, userAgent: 'Long' });
    expect(browser()).toBe('Chromium 140 Linux');
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11)' });
    expect(browser()).toBe('Mozilla/5.0 (X11)');
    vi.stubGlobal('navigator', undefined);
    expect(browser()).toBeUndefined();
  });
});
