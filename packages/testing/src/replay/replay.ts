import {
  issueStatus,
  selectReconnectState,
  type ConditionId,
  type ConnectionStatus,
  type IssueStatus,
  type Severity,
} from '@faultline/core';
import type { Tap } from '@faultline/adapters/kit';
import type { VirtualClock } from '../virtualClock.ts';
import { watchScreen, type Seen } from '../seen.ts';
import { adapterPlayer, createPlayback } from './playback.ts';
import type { Recording } from './recording.ts';

/** How long a replay continues after the last event, ms. */
export const replayAfterMs = 120_000;

/** What is on the screen from a given time on. */
export interface Moment {
  readonly atMs: number;
  readonly connection: ConnectionStatus;
  readonly banner: ConditionId | null;
  readonly prompt: ConditionId | null;
  readonly dialog: ConditionId | null;
  readonly indicators: readonly ConditionId[];
  readonly confirmation: boolean;
}

/** One issue at the end of a replay. Times are ms from its start. */
export interface ReplayedIssue {
  readonly code: string;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly callId: string | null;
  readonly count: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
  readonly status: IssueStatus;
}

/** What a recording put on screen, moment by moment, and what is in the details at its end. */
export interface Replay {
  readonly sdk: string;
  readonly timeline: readonly Moment[];
  readonly issues: readonly ReplayedIssue[];
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

const momentOf = (snapshot: Seen, atMs: number): Moment => ({
  atMs,
  connection: selectReconnectState(snapshot).status,
  banner: snapshot.screen.banner?.condition ?? null,
  prompt: snapshot.screen.prompt?.condition ?? null,
  dialog: snapshot.screen.dialog?.condition ?? null,
  indicators: snapshot.screen.indicators.map((item) => item.condition),
  confirmation: snapshot.screen.confirmation !== null,
});

const sameScreen = (a: Moment | undefined, b: Moment): boolean =>
  a !== undefined && JSON.stringify({ ...a, atMs: 0 }) === JSON.stringify({ ...b, atMs: 0 });

/**
 * Plays a recording through the real adapter and a real store on the recording's own clock, and 120 s more.
 *
 * @param tapOn creates a tap that records the source again, on the clock of the replay
 * @throws Error when no adapter knows the SDK.
 * @example replay(readRecording(JSON.parse(text))).timeline.at(-1)
 */
export function replay(recording: Recording, tapOn?: (clock: VirtualClock) => Tap): Replay {
  const began = Date.parse(recording.recordedAt);
  const timeline: Moment[] = [];
  let seen: (() => Seen) | undefined;
  const playback = createPlayback(recording, {
    playerOn: adapterPlayer(tapOn),
    watch: (store) => (seen = watchScreen(store)),
    afterEach({ atMs }) {
      const moment = seen && momentOf(seen(), atMs);
      if (moment && !sameScreen(timeline.at(-1), moment)) timeline.push(moment);
    },
  });
  const played = recording.events.length;
  playback.playOn({ atMs: 0, played });
  playback.playOn({ atMs: playback.position.atMs + replayAfterMs, played });
  const last = playback.store.getSnapshot();
  playback.stop();
  return {
    sdk: recording.sdk,
    timeline,
    issues: last.callErrors.issues.map((issue) => ({
      code: issue.code,
      condition: issue.condition,
      severity: issue.severity,
      callId: issue.callId,
      count: issue.count,
      firstAtMs: tenths(issue.firstAt - began),
      lastAtMs: tenths(issue.lastAt - began),
      status: issueStatus(last, issue),
    })),
  };
}
