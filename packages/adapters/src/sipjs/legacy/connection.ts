import { noReasons } from '../../sip/reasons.ts';
import { causeNamed } from '../shared/causes.ts';
import { answerOf, type Answer } from '../shared/ending.ts';
import type { SipjsFacts, SipjsMemory } from '../shared/memory.ts';
import { both, type Step } from '../shared/calls.ts';
import {
  missing,
  nobodyTries,
  normaliseClosed,
  normaliseDisconnect,
  normaliseTransport,
} from '../shared/connection.ts';
import { normaliseRefusal, normaliseRegisterer } from '../shared/registration.ts';
import { field, numberField } from '../shared/read.ts';
import { saidBy } from './said.ts';
import type { LegacyConnectionEvent } from './sdk.ts';

/** Both packages connect again by themselves (sip.js 0.15.11 three times, JsSIP 3.13.8 without limit). */
export const retries: SipjsFacts = { plan: null, gaveUp: false, retries: true };
const usedUp: SipjsFacts = { plan: null, gaveUp: true };

/** A refusal without an answer: the request timed out, or could not be sent. */
const localAnswer = (cause: string | null): Answer => ({
  status: cause !== null && causeNamed(cause) === 'REQUEST_TIMEOUT' ? 408 : 503,
  phrase: cause,
  reasons: noReasons,
  method: 'REGISTER',
  retryAfter: null,
  retriedBySdk: false,
  local: true,
});

/**
 * A connection attempt that hung until sip.js gave it up: the only close without a `reason`, after which it does not
 * try again.
 */
const hung = (payload: unknown): boolean =>
  numberField(payload, 'code') === 1000 &&
  field(payload, 'reason') === undefined &&
  field(payload, 'socket') === undefined;

/** What is known of a `UA` in addition to its event. */
export interface UAFacts {
  /** Whether the app itself has stopped it. */
  readonly stopped: boolean;
  /** When it is registered again, epoch ms; null when nothing is planned. */
  readonly registerAt: number | null;
}

/** Reads an event of the `UA` or of its transport. */
export function normaliseUA(
  memory: SipjsMemory,
  event: LegacyConnectionEvent,
  args: readonly unknown[],
  { stopped, registerAt }: UAFacts,
  at: number,
): Step {
  const connected = (): Step =>
    memory.transport === 'Connected'
      ? { memory, events: [] }
      : normaliseTransport(memory, 'Connected', retries, at);
  switch (event) {
    case 'connecting':
      return normaliseTransport(memory, 'Connecting', retries, at);
    case 'connected':
      return connected();
    // After `stop()`, sip.js emits nothing but this.
    case 'disconnecting':
      return stopped ? normaliseClosed(memory, nobodyTries, at) : { memory, events: [] };
    case 'disconnected': {
      if (stopped) return normaliseClosed(memory, nobodyTries, at);
      const facts = !hung(args[0]) ? retries : memory.everReady ? usedUp : nobodyTries;
      const code = numberField(args[0], 'code');
      return both(normaliseTransport(memory, 'Disconnected', facts, at), (before) =>
        normaliseDisconnect(before, code === null ? '' : `(code: ${code})`, facts, at),
      );
    }
    case 'closed':
      // All attempts were made: reported as the end of one more.
      return stopped
        ? normaliseClosed(memory, nobodyTries, at)
        : normaliseTransport({ ...memory, transport: 'Connecting' }, 'Disconnected', usedUp, at);
    case 'registered':
      return both(connected(), (before) => normaliseRegisterer(before, 'Registered', retries, at));
    case 'unregistered': {
      const { cause } = saidBy(args);
      // sip.js 0.15.11: its connection is lost, which is reported next.
      const ofConnection = cause !== null && causeNamed(cause) === 'CONNECTION_ERROR';
      const wished = memory.wished && !stopped;
      const before = { ...memory, wished, lost: memory.lost || ofConnection };
      const { events, memory: next } = normaliseRegisterer(before, 'Unregistered', nobodyTries, at);
      return { memory: { ...next, lost: memory.lost }, events };
    }
    case 'registrationFailed': {
      const { message, cause } = saidBy(args);
      const answer = answerOf(message) ?? localAnswer(cause);
      // A lost connection is retried, but not a registration that nobody answered.
      const facts = answer.local && answer.status === 408 ? nobodyTries : retries;
      return normaliseRefusal(memory, answer, { ...facts, registerAt }, at);
    }
  }
}

/**
 * A registration of which nothing was heard: the answer had no Contact of ours. Without a connection, the connection
 * reports that.
 */
export const normaliseUnanswered = (memory: SipjsMemory, at: number): Step =>
  memory.registered || memory.refused
    ? { memory, events: [] }
    : { memory: { ...memory, wished: true }, events: [missing(memory, nobodyTries, at)] };
