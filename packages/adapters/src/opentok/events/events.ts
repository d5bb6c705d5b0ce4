import { lookUp } from '../../kit/codes/codes.ts';
import {
  outsideId,
  ownEntry,
  type CallEvent,
  type ConnectionChanged,
  type EndedBy,
  type Evidence,
} from '@faultline/core';
import { codes } from '../generated/codes.ts';
import { maxObjects, sameMomentMs, type OpentokFacts, type OpentokMemory, type Step } from './memory.ts';
import { actionsFor, normaliseError, normaliseException } from './failures.ts';
import { along, asText, field, textField } from './read.ts';
import { closeEach, normaliseTrouble, othersStall, stallOfNobodyOver } from './media.ts';
import { partyAway, partyGone, partyHere, partyLost, sentAgain, sentNoMore, streamGone } from './parties.ts';

/** Reasons that identify who ended it. */
const enders: Readonly<Record<string, EndedBy>> = {
  forceDisconnected: 'them',
  forceUnpublished: 'them',
  networkDisconnected: 'network',
  mediaIdle: 'service',
  serverRotation: 'service',
  peerConnectionDisconnected: 'network',
};

const then = (first: Step, more: (memory: OpentokMemory) => Step): Step => {
  const second = more(first.memory);
  return { memory: second.memory, events: [...first.events, ...second.events] };
};

/** A stream flows. The first one makes a call. */
function join(memory: OpentokMemory, facts: OpentokFacts, at: number, remote: string | null): Step {
  const { key, connectionId } = facts;
  if (memory.live.includes(key)) return { memory, events: [] };
  const callId = memory.callId ?? memory.nextCallId ?? outsideId(`${connectionId}-${at}`);
  return {
    memory: { ...memory, callId, nextCallId: null, live: [...memory.live.slice(1 - maxObjects), key] },
    events: [{ type: 'callChanged', at, callId, phase: 'active', remote }],
  };
}

const ended = (callId: string, reason: string, at: number, evidence: Evidence, by: EndedBy): CallEvent => ({
  type: 'callEnded',
  at,
  callId,
  code: `opentok/reason/${reason}`,
  // A participant who lost their connection has not hung up.
  condition: by === 'them' && reason === 'networkDisconnected' ? 'call.dropped' : 'call.ended',
  evidence,
  endedBy: ownEntry(enders, reason) ?? by,
  cause: reason,
});

/** Ends a call that went on while nobody listened, and of which no stream is left. */
export const leftMeanwhile = (callId: string, at: number): CallEvent =>
  ended(callId, 'streamDestroyed', at, 1, 'unknown');

/** What the person still has to answer lasts longer than the object that reported it. */
const outlives = /accessDenied|mediaStopped|muteForced|^session/;

/** A stream is gone. The last one ends the call, together with the call's own trouble. */
function leave(memory: OpentokMemory, facts: OpentokFacts, reason: string, at: number, by: EndedBy): Step {
  const live = memory.live.filter((one) => one !== facts.key);
  const over = live.length === 0 && memory.live.length > 0;
  const own = [...memory.open.keys()].filter((event) => !outlives.test(event));
  const closed = closeEach({ ...memory, live, callId: over ? null : memory.callId }, own, facts.key, at);
  const events: CallEvent[] = [...closed.events];
  const sends = live.some((one) => one.startsWith('publisher'));
  // If nobody sends the microphone, it does not matter what holds it.
  if (by === 'you' && !sends)
    events.push({ type: 'issueCleared', at, condition: 'media.captureInterrupted' });
  if (over && memory.callId !== null) events.push(ended(memory.callId, reason, at, 1, by));
  if (reason === 'forceUnpublished' && by === 'you')
    events.push({
      type: 'issueRaised',
      at,
      code: 'opentok/reason/forceUnpublished',
      condition: 'media.mutedByHost',
      details: { reason },
    });
  return { memory: closed.memory, events };
}

/** Nobody has left: the media connection to a participant failed, two seconds after its ICE (2.35.2). */
const failedMedia = 'peerConnection is disconnected';

/** A participant can no longer be heard and nothing is retried. If nobody else is in the call, that has ended it. */
function unheard(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const { callId } = memory;
  const step = leave(memory, facts, 'peerConnectionDisconnected', at, 'network');
  const over = step.memory.callId === null;
  if (!over) return then(step, (next) => partyLost(next, facts, failedMedia, callId, at));
  const issue: CallEvent = {
    type: 'issueRaised',
    at,
    code: 'opentok/reason/peerConnectionDisconnected',
    condition: 'ice.failed',
    callId,
    details: { reason: failedMedia },
  };
  return { memory: step.memory, events: [...step.events, issue] };
}

/** The SDK has stopped: the app has left, or for one of the SDK's own reasons. */
function disconnected(memory: OpentokMemory, payload: unknown, facts: OpentokFacts, at: number): Step {
  const reason = textField(payload, 'reason') ?? 'unknown';
  const code = `opentok/reason/${reason}`;
  const { rule, known } = lookUp(codes, code);
  const condition = known ? rule.condition : 'signaling.disconnected';
  const mine = reason === 'clientDisconnected';
  const events: CallEvent[] = [];
  if (memory.callId !== null)
    events.push(
      ended(memory.callId, reason, at, reason === 'forceDisconnected' ? 2 : 1, mine ? 'you' : 'unknown'),
    );
  const closed: ConnectionChanged = { type: 'connectionChanged', at, status: 'closed' };
  const quiet = mine || condition.startsWith('service.');
  const said = {
    code,
    condition,
    details: { reason, ...(!known && { payload: asText(payload) }) },
    actions: actionsFor(condition, facts),
  };
  const isSentAway = condition === 'signaling.removed';
  if (quiet) events.push(closed);
  if (!mine && (quiet || isSentAway)) events.push({ type: 'issueRaised', at, ...said });
  if (!quiet)
    events.push({
      ...closed,
      status: 'lost',
      retrying: false,
      ...(isSentAway ? { code } : { ...said, endsCalls: true }),
    });
  const open = [...memory.open.keys()].filter((event) => !/access|mediaStopped/.test(event));
  return then(
    { memory: { ...memory, ready: false, callId: null, live: [], parties: new Map() }, events },
    (next) => closeEach(next, open, null, at),
  );
}

const connected = (memory: OpentokMemory, at: number): Step => ({
  memory: { ...memory, ready: true },
  events: [{ type: 'connectionChanged', at, status: 'connected' }],
});

function reconnecting(memory: OpentokMemory, event: string, at: number): Step {
  const code = `opentok/event/${event}`;
  return {
    memory: { ...memory, ready: false },
    events: [
      {
        type: 'connectionChanged',
        at,
        status: 'lost',
        code,
        condition: 'signaling.reconnecting',
        retrying: true,
      },
    ],
  };
}

function unmuted(memory: OpentokMemory, callId: string | null, at: number): Step {
  const step = closeEach(memory, ['publisher.muteForced'], null, at);
  return callId === null
    ? step
    : {
        ...step,
        events: [...step.events, { type: 'callChanged', at, callId, phase: 'active', muted: false }],
      };
}

/** The person's own stream has sound again: it is no longer muted by a host. */
function heard(memory: OpentokMemory, payload: unknown, { connectionId }: OpentokFacts, at: number): Step {
  const { callId } = memory;
  const mine = along(payload, 'stream.connection.connectionId') === connectionId;
  if (!mine || field(payload, 'changedProperty') !== 'hasAudio' || field(payload, 'newValue') !== true)
    return { memory, events: [] };
  return unmuted(memory, callId, at);
}

/** A device can be used: earlier errors about it are over. A screen proves nothing about other devices. */
function captured(memory: OpentokMemory, { device }: OpentokFacts, at: number): Step {
  if (device === 'screen') return { memory, events: [] };
  const cleared = memory.uncaptured.map((condition): CallEvent => ({ type: 'issueCleared', at, condition }));
  const others = closeEach(
    { ...memory, uncaptured: [] },
    ['publisher.accessDenied', 'publisher.mediaStopped'],
    null,
    at,
  );
  return { memory: others.memory, events: [...cleared, ...others.events] };
}

/** A new stream of the person's own flows, with sound unless it says otherwise. */
function published(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const joined = then(sentAgain(memory, at), (sent) =>
    then(captured(sent, facts, at), (next) => join(next, facts, at, null)),
  );
  const { callId, open } = joined.memory;
  const muted = (open.get('publisher.muteForced') ?? []).length > 0;
  const silent = facts.device === 'screen' || field(facts.stream, 'hasAudio') === false;
  if (!muted || silent || callId === null) return joined;
  return then(joined, (next) => unmuted(next, callId, at));
}

/**
 * Video whose format the browser cannot play is off for another reason than a weak network: the SDK says both by the
 * same events (2.35.2).
 */
function byReason(event: string, payload: unknown): string {
  const reason = textField(payload, 'reason') ?? '';
  const isOfCodec =
    /^subscriber\.video(Dis|En)abled$/.test(event) && /^codec(NotSupported|Changed)$/.test(reason);
  return isOfCodec ? `subscriber.${reason}` : event;
}

/** The events that are listened to on each kind of object. */
export const opentokEvents = {
  session:
    'sessionConnected sessionReconnecting sessionReconnected sessionDisconnected sessionConnectFailed streamDestroyed cpuPerformanceChanged streamPropertyChanged',
  publisher:
    'streamCreated streamDestroyed destroyed publishComplete accessDialogOpened accessDialogClosed accessAllowed accessDenied mediaStopped audioInputDeviceChanged muteForced videoDisabled videoEnabled videoDisableWarning videoDisableWarningLifted videoQualityChanged networkConditionChanged',
  subscriber:
    'connected disconnected destroyed subscribeComplete audioBlocked audioUnblocked videoDisabled videoEnabled videoDisableWarning videoDisableWarningLifted videoQualityChanged networkConditionChanged qualityScoreChanged encryptionSecretMismatch encryptionSecretMatch',
  OT: 'exception',
} as const;

/** The kinds of objects that are listened to. */
export type OpentokObject = keyof typeof opentokEvents;

/** Undocumented events that carry the error of the completion handler, with the method that failed (2.35.2). */
const completions: Readonly<Record<string, string>> = {
  'session.sessionConnectFailed': 'connect',
  'publisher.publishComplete': 'publish',
  'subscriber.subscribeComplete': 'subscribe',
};

/**
 * Turns one event of the SDK, named `object.event`, into call events. Pure: `memory` has what it must know of earlier
 * events, and `facts` has what the object reports about itself. It never throws, whatever the payload.
 *
 * @example normalise(emptyMemory, 'session.sessionConnected', {}, facts, 0).events // [{ type: 'connectionChanged', … }]
 */
export function normalise(
  memory: OpentokMemory,
  event: string,
  payload: unknown,
  facts: OpentokFacts,
  at: number,
): Step {
  const method = ownEntry(completions, event);
  if (method !== undefined)
    return payload === null || payload === undefined
      ? { memory, events: [] }
      : normaliseError(memory, payload, { channel: 'event', method, device: facts.device }, facts, at);
  switch (event) {
    case 'OT.exception':
      return normaliseException(memory, payload, facts, at);
    case 'session.sessionConnected':
    case 'session.sessionReconnected':
      return connected(memory, at);
    case 'session.sessionReconnecting':
      return reconnecting(memory, event, at);
    case 'session.sessionDisconnected':
      return disconnected(memory, payload, facts, at);
    case 'session.streamPropertyChanged':
      return heard(memory, payload, facts, at);
    case 'publisher.streamCreated':
      return published(memory, facts, at);
    case 'subscriber.connected':
      return then(join(memory, facts, at, textField(facts.stream, 'name')), (next) =>
        then(stallOfNobodyOver(next, facts, at), (rest) =>
          then(partyHere(rest, facts, at), (known) =>
            then(normaliseTrouble(known, event, payload, facts, at), (left) => othersStall(left, facts, at)),
          ),
        ),
      );
    case 'subscriber.disconnected':
      return then(partyAway(memory, facts, at), (next) => normaliseTrouble(next, event, payload, facts, at));
    case 'session.streamDestroyed':
      return streamGone(memory, payload, at);
    case 'publisher.streamDestroyed':
    case 'publisher.destroyed': {
      const reason = textField(payload, 'reason') ?? 'unpublished';
      const step = leave(memory, facts, reason, at, 'you');
      const isCut = reason === 'networkDisconnected' && event === 'publisher.streamDestroyed';
      return isCut ? then(step, (next) => sentNoMore(next, facts, at)) : step;
    }
    case 'subscriber.destroyed': {
      const reason = textField(payload, 'reason') ?? 'streamDestroyed';
      if (reason === failedMedia) return unheard(memory, facts, at);
      return then(leave(memory, facts, reason, at, 'them'), (next) =>
        partyGone(next, facts, reason, memory.callId, at),
      );
    }
    case 'publisher.accessAllowed':
      return then(captured(memory, facts, at), (next) => normaliseTrouble(next, event, payload, facts, at));
    case 'publisher.accessDenied': {
      // The completion handler reported it a moment ago, with a name.
      const known = memory.told.some((one) => one.number === '1500' && at - one.at < sameMomentMs);
      const step = normaliseTrouble(memory, event, payload, facts, at);
      return known ? closeEach(memory, ['publisher.accessDialogOpened'], facts.key, at) : step;
    }
    default:
      return normaliseTrouble(memory, byReason(event, payload), payload, facts, at);
  }
}
