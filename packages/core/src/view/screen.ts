import { rowOf } from '../conditions.ts';
import type { Facts } from '../state/types.ts';
import { anotherCallLives, isLive, isOfOutage, wasTalkLost } from '../state/hangupCause.ts';
import type { Candidate } from './candidate.ts';
import { alreadySeen, goesOnAfter } from './handover.ts';
import { candidates } from './candidates.ts';
import { grouped } from './group.ts';
import {
  isAway,
  noShownTrouble,
  noteShownTrouble,
  settleShownTrouble,
  wasTold,
  type ShownTrouble,
} from './confirmation.ts';
import type { Confirmation, Screen, Shown, ShownDialog } from './types.ts';
import type { View, ViewOptions, ViewTopic } from './view.ts';

/** What must be remembered between two looks: what is shown since when, and which trouble was shown. */
export interface Memory {
  readonly screen: Screen;
  /** Epoch ms of the next change by time alone; Infinity when there is none. */
  readonly nextAt: number;
  readonly bannerSince: number;
  readonly trouble: ShownTrouble;
  /** When the trouble began whose end was confirmed last. */
  readonly lostAt: number;
}

/** The screen with nothing on it. */
export const emptyScreen: Screen = {
  banner: null,
  prompt: null,
  dialog: null,
  indicators: [],
  confirmation: null,
};
/** Before the first look. */
export const nothingShown: Memory = {
  screen: emptyScreen,
  nextAt: Infinity,
  bannerSince: 0,
  trouble: noShownTrouble,
  lostAt: 0,
};

/** What one look has weighed, for whoever says why it came out as it did. */
export interface Decision {
  /** All that may be told, now or soon. */
  readonly all: readonly Candidate[];
  /** Those that may be shown now. */
  readonly due: readonly Candidate[];
  /** The same, several of a kind as one, each slot in its order. */
  readonly slots: Readonly<Record<'banners' | 'prompts' | 'dialogs', readonly Candidate[]>>;
  /** Trouble was told, and something is not there yet: nobody is back. */
  readonly waits: boolean;
  /** What could be said of somebody who is back. */
  readonly back: Confirmation | null;
  /** A call was cut in the meantime, or the person is not let in: nobody is back. */
  readonly isCut: boolean;
  /** Until when a banner stays that is not true any more; null where none does. */
  readonly lingersUntil: number | null;
}

/** Ranks from here on wait until a confirmation has been read, unless sound is gone again. */
const waitsForConfirmation = 5;

const sameKind = (a: Shown, b: Shown): boolean =>
  a.condition === b.condition &&
  a.callId === b.callId &&
  a.source === b.source &&
  a.party?.partyId === b.party?.partyId;

/** The first of a slot; of equals the one already shown stays. */
function pick(list: readonly Candidate[], shown: Shown | null): Candidate | null {
  const first = list[0];
  if (!first) return null;
  const stays = shown && list.find((one) => one.rank === first.rank && sameKind(one.item, shown));
  return stays ?? first;
}

/** A prompt that a call waits for comes first, then the browser's own open question, whatever was refused before it. */
const promptRank = ({ item, rank }: Candidate): number => {
  if (item.deadlineAt !== null && item.phase === 'start' && item.callId !== null) return -2;
  return item.condition === 'media.permissionPending' ? -1 : rank;
};

const withWaiting = (candidate: Candidate, all: readonly Candidate[]): Shown =>
  all.length > 1 ? { ...candidate.item, waiting: all.length - 1 } : candidate.item;

function shallowSame<T extends object>(a: T | null, b: T | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  for (const key in b) {
    const [x, y] = [a[key], b[key]] as [unknown, unknown];
    if (x === y) continue;
    if (
      Array.isArray(x) &&
      Array.isArray(y) &&
      x.length === y.length &&
      x.every((one, index) => one === y[index])
    )
      continue;
    return false;
  }
  return true;
}

const keep = <T extends object>(old: T | null, fresh: T | null): T | null =>
  shallowSame(old, fresh) ? old : fresh;

/**
 * What may be on the screen now, from the state, the time and what was on it before: precedence, delays, minimum
 * times and confirmation in one pure step. Unchanged items keep their objects.
 *
 * @param note is told what was weighed.
 */
export function advance(
  view: Memory,
  state: Facts,
  now: number,
  options: ViewOptions,
  callId: string | null | undefined,
  note?: (decision: Decision) => void,
): Memory {
  const { timing } = options;
  const all = candidates(state, now, options).filter(
    ({ item }) => callId === undefined || item.callId === callId,
  );
  let nextAt = Infinity;
  for (const candidate of all)
    nextAt = Math.min(
      nextAt,
      candidate.dueAt > now ? candidate.dueAt : Infinity,
      candidate.changesAt > now ? candidate.changesAt : Infinity,
    );
  const seen = alreadySeen(view.screen, state, all);
  const shownStill =
    view.screen.confirmation && now < view.screen.confirmation.until ? view.screen.confirmation : null;
  const goesOn = (item: Shown) => shownStill !== null && goesOnAfter(state, item, timing.sameIncidentMs);
  const ready = all.filter(
    (candidate) =>
      candidate.dueAt <= now || seen(candidate) || (candidate.dueAt < Infinity && goesOn(candidate.item)),
  );
  const due = grouped(ready);
  const banners = due.filter((candidate) => candidate.surface === 'banner');
  const prompts = due
    .filter((candidate) => candidate.surface === 'prompt')
    .sort((a, b) => promptRank(a) - promptRank(b));
  const dialogs = due
    .filter((candidate) => candidate.surface === 'dialog')
    .sort((a, b) => a.item.startedAt - b.item.startedAt);
  // While something is still missing, "you're back" is not shown, and trouble shown before waits for it too.
  const waits = wasTold(view.trouble) && isAway(state, callId);
  const settled = waits
    ? { trouble: view.trouble, confirmation: null, began: Infinity }
    : settleShownTrouble(view.trouble, state, now, timing);
  const back = settled.confirmation ?? shownStill;
  const lostAt = settled.confirmation ? settled.began : view.lostAt;
  // The same when a call was cut off in the meantime, or the person is not signed in. A page that cannot have a device
  // does not count, nor what was there before.
  const isCut =
    dialogs.some(
      ({ item: { severity, condition, callId: ended, startedAt } }) =>
        (severity === 'fatal' || condition === 'call.networkFailed') &&
        rowOf(condition).area !== 'media' &&
        isOfOutage(state, ended, startedAt, lostAt),
    ) ||
    prompts.some(({ item }) => rowOf(item.condition).explains === 'close') ||
    (back !== null && wasTalkLost(state, lostAt));
  let confirmation = isCut ? null : back;

  const old = view.screen.banner;
  let chosen = pick(banners, old);
  const isUrgent = ({ item, rank }: Candidate) =>
    rank < waitsForConfirmation || rowOf(item.condition).lacks === 'sound';
  if (confirmation && chosen && isUrgent(chosen)) confirmation = null;
  else if (confirmation) chosen = null;
  let banner = chosen ? withWaiting(chosen, banners) : null;
  let lingersUntil: number | null = null;
  if (
    !banner &&
    old &&
    !confirmation &&
    now < view.bannerSince + timing.minimumShownMs &&
    mayLinger(state, old)
  ) {
    banner = old;
    lingersUntil = view.bannerSince + timing.minimumShownMs;
    nextAt = Math.min(nextAt, lingersUntil);
  }
  if (confirmation) nextAt = Math.min(nextAt, confirmation.until);

  const prompt = prompts[0] ? withWaiting(pickPrompt(prompts, view.screen.prompt), prompts) : null;
  const open = view.screen.dialog;
  // An open dialog stays; when its call gets a better explanation, that explanation replaces it.
  const dialogNow =
    dialogs.find((candidate) => open && sameKind(candidate.item, open)) ??
    dialogs.find((candidate) => open && open.callId !== null && candidate.item.callId === open.callId) ??
    dialogs[0] ??
    null;
  const dialog: ShownDialog | null = dialogNow && {
    ...withWaiting(dialogNow, dialogs),
    modal: !anotherCallLives(state, dialogNow.item.callId),
    call: dialogNow.item.callId === null ? null : (state.hangupCause.calls[dialogNow.item.callId] ?? null),
  };
  const indicators = due
    .filter((candidate) => candidate.surface === 'indicator')
    .map((candidate) => candidate.item);
  const kept = indicators.map(
    (item) => keep(view.screen.indicators.find((one) => one.issueId === item.issueId) ?? null, item) as Shown,
  );
  const sameIndicators =
    kept.length === view.screen.indicators.length &&
    kept.every((item, index) => item === view.screen.indicators[index]);
  const screen = keep(view.screen, {
    banner: keep(old, banner),
    prompt: keep(view.screen.prompt, prompt),
    dialog: keep(open, dialog),
    indicators: sameIndicators ? view.screen.indicators : kept,
    confirmation: keep(view.screen.confirmation, confirmation),
  }) as Screen;
  note?.({ all, due: ready, slots: { banners, prompts, dialogs }, waits, back, isCut, lingersUntil });
  const bannerSince = banner && !(old && sameKind(old, banner)) ? now : view.bannerSince;
  const noted =
    banner && shownStill && goesOn(banner)
      ? { ...banner, startedAt: shownStill.since - shownStill.awayMs }
      : banner;
  return {
    screen,
    nextAt,
    bannerSince,
    lostAt,
    trouble: noteShownTrouble(noteShownTrouble(settled.trouble, noted, state), prompt, state),
  };
}

const pickPrompt = (prompts: readonly Candidate[], shown: Shown | null): Candidate => {
  const first = prompts[0] as Candidate;
  return (
    prompts.find((one) => shown && promptRank(one) === promptRank(first) && sameKind(one.item, shown)) ??
    first
  );
};

function isOfDeadCall({ hangupCause }: Facts, { callId }: Shown): boolean {
  const call = callId === null ? undefined : hangupCause.calls[callId];
  return call !== undefined && !isLive(call);
}

/**
 * Whether an item may stay for its minimum time: not when the person closed it, nor when it would be false about the
 * connection or an ended call.
 */
const mayLinger = (state: Facts, item: Shown): boolean =>
  !item.condition.startsWith('signaling.') &&
  !isOfDeadCall(state, item) &&
  !state.callErrors.issues.some((issue) => issue.id === item.issueId && issue.status === 'dismissed');

const viewAbout = (topic: ViewTopic, callId?: string | null): View<Screen, Memory> => ({
  topic,
  start: nothingShown,
  advance: (memory, facts, now, options) => advance(memory, facts, now, options, callId),
  value: ({ screen }) => screen,
  nextAt: ({ nextAt }) => nextAt,
});

/** What may be on the screen now: one item per slot, with precedence, delays and minimum times applied. */
export const screenView: View<Screen, Memory> = viewAbout('screen');

/**
 * The screen for one call of several. A message that would wait for another call's message on the common screen, or be
 * counted with it, is shown separately here.
 *
 * @param callId the call; null for everything that is about no call, such as the connection and the sign-in.
 * @example store.read(screenViewOf('a')).dialog
 */
export const screenViewOf = (callId: string | null): View<Screen> =>
  viewAbout(`screen/${callId ?? ''}`, callId) as View<Screen>;
