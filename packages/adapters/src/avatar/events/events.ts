import { nothing } from '../../kit/source/sourceBase.ts';
import { firstTime, type AvatarFacts, type AvatarMemory, type AvatarStep } from './memory.ts';
import { isLink, normaliseLink, unfiled } from './connection.ts';
import { normaliseFailure } from './failures.ts';
import { normaliseSession } from './calls.ts';
import { normaliseParty } from './parties.ts';
import type { AvatarMessage } from '../wire.ts';

/** A failure without an id of its own is identified by its request. */
function keyOf(message: AvatarMessage): string | null {
  if (message.type !== 'error') return message.id;
  const req = message.details['reqId'];
  const key = message.id ?? (req === undefined ? null : `${req} ${message.code}`);
  return key !== null && message.resolved ? `${key} resolved` : key;
}

/** Whether a message can be recognised, so that it counts once when it arrives twice. */
export const isNamed = (message: AvatarMessage): boolean => keyOf(message) !== null;

/** A message whose time nobody knows: it is ignored, now and when it comes again. */
export const noted = (memory: AvatarMemory, message: AvatarMessage): AvatarStep =>
  nothing(firstTime(memory, keyOf(message) ?? '') ?? memory);

/**
 * Turns one message of the wire format into call events. Pure: `memory` has what it must know of earlier messages. A
 * message that has already arrived, on any channel, changes nothing.
 *
 * @example normalise(emptyMemory, readAvatarMessage(json), facts, Date.now()).events
 */
export function normalise(
  before: AvatarMemory,
  message: AvatarMessage,
  facts: AvatarFacts,
  at: number,
): AvatarStep {
  // What is older than the page says nothing about the present: only failures count, to detect a pattern.
  if (facts.history && (message.type !== 'error' || message.resolved)) return nothing(before);
  const key = keyOf(message);
  const memory = key === null ? before : firstTime(before, key);
  if (memory === null) {
    if (facts.outcomeOf === undefined || message.type !== 'error' || !isLink(message))
      return { memory: before, events: [] };
    // Already reported on another channel while the attempt was running: only its consequences are new.
    const step = normaliseLink(before, message, facts, at);
    return facts.plan === null && !message.retrying ? step : { ...step, events: unfiled(step.events) };
  }
  if (message.type === 'error') return normaliseFailure(memory, message, facts, at);
  return message.type === 'session'
    ? normaliseSession(memory, message, at)
    : normaliseParty(memory, message, at);
}
