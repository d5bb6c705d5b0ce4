import type { CallEvent } from '@faultline/core';
import { isLive, onlyCall, type TelnyxFacts, type TelnyxMemory, type TelnyxStep } from './memory.ts';
import { normaliseCall } from './calls.ts';
import { normaliseClose, normaliseReady, normaliseSocketError } from './connection.ts';
import { normaliseIssue } from './failures.ts';
import { asText, callIdField, field, numberField, textField } from '../../kit/read/read.ts';

/** The events that are listened to, as the SDK names them in `SwEvent`. */
export const telnyxEvents = [
  'telnyx.ready',
  'telnyx.error',
  'telnyx.warning',
  'telnyx.notification',
  'telnyx.rtc.mediaError',
  'telnyx.socket.open',
  'telnyx.socket.close',
  'telnyx.socket.error',
] as const;

export type TelnyxEventName = (typeof telnyxEvents)[number];

/** Notifications that are never about trouble. */
const harmless = ['participantData', 'conferenceUpdate', 'event', 'vertoClientReady'];

function notification(memory: TelnyxMemory, payload: unknown, facts: TelnyxFacts, at: number): TelnyxStep {
  const type = textField(payload, 'type');
  if (type === 'callUpdate') {
    const step = normaliseCall(memory, field(payload, 'call'), at);
    if (step.events.length > 0 || textField(field(payload, 'call'), 'id') !== null) return step;
  } else if (
    type === 'userMediaError' ||
    type === 'peerConnectionFailureError' ||
    type === 'signalingStateClosed'
  ) {
    const call = field(payload, 'call');
    // Without a call id it can only mean the single live call.
    const callId = callIdField(call, 'id') ?? onlyCall(memory, isLive);
    const body = field(payload, 'error') ?? {
      name: field(payload, 'errorName'),
      message: field(payload, 'errorMessage'),
    };
    return normaliseIssue(
      memory,
      { ...(callId === null ? {} : { callId }), error: body },
      { kind: 'error' },
      facts,
      at,
      `telnyx/notification/${type}`,
    );
  } else if (type !== null && harmless.includes(type)) return { memory, events: [] };
  const event: CallEvent = {
    type: 'issueRaised',
    at,
    code: `telnyx/notification/${type ?? 'unknown'}`,
    condition: 'sdk.unknown',
    severity: 'info',
    unknown: true,
    details: { payload: asText(payload) },
  };
  return { memory, events: [event] };
}

/**
 * Handles an error of `getDevices()` and similar methods, which emit no other event: an error of the SDK, or the
 * browser's own.
 */
function mediaError(memory: TelnyxMemory, error: unknown, facts: TelnyxFacts, at: number): TelnyxStep {
  // Browser errors have small numbers of their own.
  const own = (numberField(error, 'code') ?? 0) < 10_000 ? 'telnyx/notification/userMediaError' : undefined;
  return normaliseIssue(memory, { error: field(error, 'error') ?? error }, { kind: 'error' }, facts, at, own);
}

/**
 * Turns one event of a Telnyx client into call events. Pure: `memory` has what it must know of earlier events, and
 * `facts` has what the client reports about itself. It never throws, whatever the payload; what it cannot read becomes
 * `sdk.unknown`.
 *
 * @example normalise(emptyMemory, 'telnyx.ready', {}, facts, 0).events // [{ type: 'connectionChanged', … }]
 */
export function normalise(
  memory: TelnyxMemory,
  name: TelnyxEventName,
  payload: unknown,
  facts: TelnyxFacts,
  at: number,
): TelnyxStep {
  switch (name) {
    case 'telnyx.ready':
      return normaliseReady(memory, facts, at);
    case 'telnyx.socket.open':
      return { memory, events: [{ type: 'connectionChanged', at, status: 'connecting' }] };
    case 'telnyx.socket.close':
      return normaliseClose(memory, payload, facts, at);
    case 'telnyx.socket.error':
      return normaliseSocketError(memory, payload);
    case 'telnyx.error':
      return normaliseIssue(memory, payload, { kind: 'error' }, facts, at);
    case 'telnyx.warning':
      return normaliseIssue(memory, payload, { kind: 'warning' }, facts, at);
    case 'telnyx.rtc.mediaError':
      return mediaError(memory, payload, facts, at);
    case 'telnyx.notification':
      return notification(memory, payload, facts, at);
  }
}
