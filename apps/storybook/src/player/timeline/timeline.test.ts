import { replay, type Moment as Replayed } from '@faultline/testing';
import { screenView, type Screen } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { loadRecording, recordingNames } from '../files/library.ts';
import { lanesOf } from './lanes.ts';
import type { Playable } from './playable.ts';
import { seconds, sentenceOf } from './reasonWords.ts';
import { createSeeker } from './seeker.ts';
import { nameOf } from './stopWords.ts';
import { stopsOf } from './stops.ts';
import { momentAt, playedAt, surveyOf } from './survey.ts';

const conditionsOf = ({ banner, prompt, dialog, indicators, confirmation }: Screen) => ({
  banner: banner?.condition ?? null,
  prompt: prompt?.condition ?? null,
  dialog: dialog?.condition ?? null,
  indicators: indicators.map(({ condition }) => condition),
  confirmation: confirmation !== null,
});

const shownIn = ({ banner, prompt, dialog, indicators, confirmation }: Replayed) => ({
  banner,
  prompt,
  dialog,
  indicators,
  confirmation,
});

const nobodyActs = () => {
  throw new Error('Nobody has pressed anything.');
};

describe.each(recordingNames)('%s', (name) => {
  it('shows at each moment what its replay shows, forwards and backwards', async () => {
    const playable = await loadRecording(name);
    const survey = surveyOf(playable);
    const { timeline } = replay(playable.recording);
    const seeker = createSeeker(playable, nobodyActs);
    const screenAt = (at: { readonly atMs: number; readonly played: number }) =>
      conditionsOf(seeker.seek(at).store.read(screenView));
    const wanted = survey.moments.map((moment) => {
      expect(conditionsOf(moment.why.screen)).toEqual(conditionsOf(moment.screen));
      return conditionsOf(moment.screen);
    });
    expect(survey.moments.map(screenAt)).toEqual(wanted);
    const middle = Math.floor(survey.moments.length / 2);
    const back = survey.moments[middle];
    expect(back && screenAt(back)).toEqual(wanted[middle]);
    seeker.stop();
    for (const moment of timeline) {
      // What has the same time is told apart by the events before it; the last of them is what stays.
      const last = timeline.findLast(({ atMs }) => atMs === moment.atMs);
      const at = { atMs: moment.atMs, played: playedAt(survey, moment.atMs) };
      const seen = momentAt(survey, at);
      expect(seen && conditionsOf(seen.screen), `at ${moment.atMs} ms`).toEqual(last && shownIn(last));
    }
  });

  it('has a reason for all that is shown, and nothing else is said to be shown', async () => {
    for (const { screen, why } of surveyOf(await loadRecording(name)).moments) {
      const shown = [screen.banner, screen.prompt, screen.dialog, ...screen.indicators].flatMap((item) =>
        item ? [item.issueId] : [],
      );
      const said = why.reasons.filter((reason) => reason.why.is === 'shown' || reason.why.is === 'lingers');
      expect(new Set(said.map(({ issueId }) => issueId))).toEqual(new Set(shown));
      expect(why.confirmation?.is === 'shown').toBe(screen.confirmation !== null);
    }
  });
});

const phone = (
  ...events: readonly (readonly [tMs: number, event: string, payload: unknown])[]
): Playable => ({
  name: 'phone',
  recording: {
    sdk: '@telnyx/webrtc',
    version: '',
    recordedAt: '2026-01-01T00:00:00.000Z',
    events: events.map(([tMs, event, payload]) => ({ tMs, event, payload })),
  },
});
const close = { event: { code: 1006, wasClean: false }, socketGeneration: 1 };
const outage = phone(
  [0, 'telnyx.ready', {}],
  [1_000, 'telnyx.socket.close', close],
  [4_000, 'telnyx.ready', {}],
);

describe('a timeline', () => {
  it('has a bar for what was on the screen, from when to when', () => {
    const bars = lanesOf(surveyOf(outage)).map(({ slot, bars: all }) => [
      slot,
      all.map(({ item, fromMs, toMs }) => [item?.condition ?? 'back', fromMs, toMs]),
    ]);
    expect(bars).toEqual([
      ['banner', [['signaling.reconnecting', 2_500, 4_000]]],
      ['prompt', []],
      ['dialog', []],
      ['indicators', []],
      ['confirmation', [['back', 4_000, 7_000]]],
    ]);
  });

  it('stops at every event and at every change of the screen, each with its name', () => {
    expect(stopsOf([surveyOf(outage)]).map((stop) => [stop.atMs, nameOf(stop)])).toEqual([
      [0, 'The start'],
      [0, 'telnyx.ready'],
      [1_000, 'telnyx.socket.close'],
      [2_500, 'Banner: Reconnecting'],
      [4_000, 'telnyx.ready · Banner: Reconnecting (gone) · Confirmation: You’re back'],
      [7_000, 'Confirmation: You’re back (gone)'],
      [9_000, 'The end'],
    ]);
  });

  it.each([
    ['connectionChanged', { status: 'lost' }, 'store.connectionChanged: lost'],
    ['callChanged', { phase: 'active' }, 'store.callChanged: active'],
    ['issueRaised', { condition: 'quality.degraded' }, 'store.issueRaised: quality.degraded'],
    ['issueRaised', null, 'store.issueRaised'],
  ])('names what the store was told by what is new, as far as it is known: %s, %j', (type, told, name) => {
    const event = { tMs: 0, event: `store.${type}`, payload: { source: null, event: told } };
    expect(nameOf({ kind: 'moment', event, changes: [] })).toBe(name);
  });

  it('of two recordings stops where either changes, with the events of both counted', () => {
    const late = phone([500, 'telnyx.ready', {}]);
    const stops = stopsOf([surveyOf(outage), surveyOf(late)]).slice(0, 4);
    expect(stops.map(({ atMs, column, played }) => [atMs, column, played])).toEqual([
      [0, 0, [0, 0]],
      [0, 0, [1, 0]],
      [500, 1, [1, 1]],
      [1_000, 0, [2, 1]],
    ]);
  });

  it('says why something is not shown yet, and that it is shown', () => {
    const survey = surveyOf(outage);
    const began = Date.parse(outage.recording.recordedAt);
    const said = (atMs: number) =>
      momentAt(survey, { atMs, played: playedAt(survey, atMs) })?.why.reasons.map(({ why }) =>
        sentenceOf(why, (at) => seconds(at - began)),
      );
    expect(said(500)).toEqual([]);
    expect(said(1_000)).toContain('Not shown yet: waits 1.5 s, until 2.5 s');
    expect(said(2_500)).toContain('Shown');
  });

  it('begins anew after somebody has pressed something', () => {
    let acts = 0;
    const seeker = createSeeker(outage, () => acts++);
    const { store, run } = seeker.seek({ atMs: 3_000, played: 2 });
    store.dismiss(store.read(screenView).banner?.issueId ?? '');
    expect(acts).toBe(1);
    expect(seeker.seek({ atMs: 3_500, played: 2 }).run).toBe(run + 1);
    seeker.stop();
  });

  it('tells when the page around it offers another action, although no frame comes', () => {
    let offers = 0;
    const seeker = createSeeker(outage, nobodyActs, () => offers++);
    const { store } = seeker.seek({ atMs: 3_000, played: 2 });
    const undo = store.setActions({ dialIn: () => undefined });
    expect(offers).toBe(1);
    undo();
    expect(offers).toBe(2);
    seeker.stop();
  });
});
