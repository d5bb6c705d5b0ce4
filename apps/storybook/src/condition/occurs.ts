import {
  createCallStore,
  rowOf,
  screenView,
  type CallEvent,
  type CallSource,
  type ConditionId,
  type Device,
  type Screen,
  type Shown,
  type ShownDialog,
} from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { appActions } from '../fixtureStore.ts';

/** How a condition comes about. */
export interface Occasion {
  /** Whether a call is going on; one that ends a call has one in any case. */
  readonly inCall?: boolean;
  /** Whom the call is with, where that is known. */
  readonly remote?: string;
  readonly device?: Device;
  /** Nothing was connected before. */
  readonly isFirst?: true;
  /** False: nobody tries again by itself. */
  readonly retrying?: false;
  /** The SDK keeps the call waiting for its device, this long, in ms. */
  readonly waitsMs?: number;
  /** What is known two seconds later. */
  readonly then?: 'online' | 'granted';
}

/** What is on the screen from a moment on: as the banner, prompt or indicator that it is, or as a dialog; null: it is not told. */
export interface Told {
  /** Since the condition began. */
  readonly atMs: number;
  readonly shown: Shown | ShownDialog | null;
  /** What the banner says where this is not told any more. */
  readonly instead: ConditionId | null;
}

/** An event without its time. */
type Untimed = CallEvent extends infer Event ? (Event extends CallEvent ? Omit<Event, 'at'> : never) : never;

const callId = 'call';
const code = 'app/it';
const beforeMs = 60_000;
/** Longer than the longest wait of a screen. */
const watchedMs = 120_000;

/** Of an SDK that can be asked to try now. */
const lost = (retrying: boolean): Untimed => ({
  type: 'connectionChanged',
  status: 'lost',
  retrying,
  actions: ['reconnect'],
  actionsWhenStuck: ['reconnect'],
});
const connected: Untimed = { type: 'connectionChanged', status: 'connected' };

/** What happens to the connection itself, for what only restates that. */
const ofConnection: Partial<Readonly<Record<ConditionId, readonly Untimed[]>>> = {
  'signaling.reconnecting': [lost(true)],
  'signaling.reconnectStuck': [lost(true)],
  'signaling.disconnected': [lost(false)],
  'signaling.unstable': [lost(true), connected, lost(true), connected, lost(true)],
};

const later: Readonly<Record<NonNullable<Occasion['then']>, Untimed>> = {
  online: { type: 'networkChanged', online: true },
  granted: { type: 'permissionChanged', device: 'microphone', state: 'granted' },
};

export const endsCall = (condition: ConditionId): boolean =>
  rowOf(condition).surface === 'dialog' && rowOf(condition).area === 'call';

/** Whether it comes with a lost connection that is being restored. */
const comesWithLoss = (condition: ConditionId): boolean => {
  const { action, area, explains, lacks } = rowOf(condition);
  return action === 'wait' && lacks === 'connection' && (area === 'signaling' || explains !== null);
};

function eventsOf(condition: ConditionId, occasion: Occasion, now: number): readonly Untimed[] {
  const known = ofConnection[condition];
  if (known) return known;
  if (endsCall(condition))
    return [{ type: 'callEnded', callId, code, condition, evidence: 2, endedBy: 'unknown' }];
  const { inCall = true, remote, device, retrying, waitsMs } = occasion;
  const { action } = rowOf(condition);
  const isOfParty = rowOf(condition).area === 'party' && remote !== undefined;
  const deadlineAt = waitsMs === undefined ? null : now + waitsMs;
  const raised: Untimed = {
    type: 'issueRaised',
    code,
    condition,
    deadlineAt,
    // An SDK that can do what helps: what it cannot do is not offered.
    actions: action === null || action === 'wait' ? [] : [action],
    ...(inCall && { callId }),
    ...(device && { device }),
    ...(retrying === false && { retrying }),
    ...(isOfParty && { partyId: 'party' }),
  };
  return [
    ...(comesWithLoss(condition) && retrying !== false ? [lost(true)] : []),
    ...(deadlineAt === null ? [] : [{ type: 'mediaRecoveryOffered', callId, deadlineAt } as const]),
    raised,
  ];
}

/** What there was before: a connection, a call, somebody in it. */
function situationOf(
  condition: ConditionId,
  { inCall = true, remote, waitsMs, isFirst }: Occasion,
): readonly Untimed[] {
  const phase = inCall && waitsMs === undefined && !rowOf(condition).ofSetUp ? 'active' : 'new';
  const call: Untimed = {
    type: 'callChanged',
    callId,
    direction: 'outbound',
    phase,
    ...(remote !== undefined && { remote }),
  };
  const joined: Untimed = {
    type: 'partyChanged',
    partyId: 'party',
    state: 'joined',
    callId,
    name: remote ?? null,
  };
  return [
    ...(isFirst ? [] : [connected]),
    ...(inCall || endsCall(condition) ? [call] : []),
    ...(rowOf(condition).area === 'party' && remote !== undefined ? [joined] : []),
  ];
}

const onScreen = ({ banner, prompt, dialog, indicators }: Screen, condition: ConditionId) =>
  [banner, prompt, dialog, ...indicators].find((one) => one?.condition === condition) ?? null;

/** Lets a condition happen in a real store on virtual time: what is told of it, and from when on. */
export function occurs(condition: ConditionId, occasion: Occasion = {}): readonly Told[] {
  const startsAt = Date.now();
  const clock = createVirtualClock(startsAt - beforeMs);
  let emit: (event: CallEvent) => void = () => undefined;
  const source: CallSource = { id: 'app', sdk: 'app', connect: (given) => ((emit = given), () => undefined) };
  const store = createCallStore([source], { clock, actions: appActions });
  const told: Told[] = [];
  const look = () => {
    const screen = store.read(screenView);
    const shown = onScreen(screen, condition);
    if (clock.now() < startsAt || (shown?.phase ?? null) === (told.at(-1)?.shown?.phase ?? null)) return;
    const instead = shown === null ? (screen.banner?.condition ?? null) : null;
    told.push({ atMs: clock.now() - startsAt, shown, instead });
  };
  store.subscribe(look);
  const stop = store.connect();
  const send = (events: readonly Untimed[]) => {
    for (const event of events) emit({ ...event, at: clock.now() } as CallEvent);
  };
  send(situationOf(condition, occasion));
  clock.runTo(startsAt);
  send(eventsOf(condition, occasion, clock.now()));
  look();
  if (occasion.then) {
    clock.runTo(startsAt + 2_000);
    send([later[occasion.then]]);
  }
  clock.runTo(startsAt + watchedMs);
  stop();
  return told;
}
