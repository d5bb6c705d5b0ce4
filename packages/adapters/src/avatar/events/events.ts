import { nothing } from '../../kit/sourceBase.ts';
import { firstTime, type AvatarFacts, type AvatarMemory, type AvatarStep } from './memory.ts';
import { isLink, normaliseLink, unfiled } from './connection.ts';
import { normaliseFailure } from './failures.ts';
import { normaliseSession } from './calls.ts';
import { normaliseParty } from './parties.ts';
import type { AvatarMessage } from '../wire.ts';

/** A failure without an id of its own is known by the request it belongs to. */
function keyOf(message: AvatarMessage): string | null {
  if (message.type !== 'error') return message.id;
  const req = message.details['reqId'];
  const key = message.id ?? (req === undefined ? null : `${req} ${message.code}`);
  return key !== null && message.resolved ? `${key} resolved` : key;
}

/** Whether a message can be known again, so that told twice it is one. */
export const isNamed = (message: AvatarMessage): boolean => keyOf(message) !== null;

/** A message of which nobody knows when it was: it says nothing, now or when it comes again. */
export const noted = (memory: AvatarMemory, message: AvatarMessage): AvatarStep =>
  nothing(firstTime(memory, keyOf(message) ?? '') ?? memory);

/**
 * One message of the wire format as call events. Pure: what it must know of earlier ones is in `memory`. A message that
 * was heard before, on whatever way, changes nothing.
 *
 * @example normalise(emptyMemory, readAvatarMessage(json), facts, Date.now()).events
 */
export function normalise(
  before: AvatarMemory,
  message: AvatarMessage,
  facts: AvatarFacts,
  at: number,
): AvatarStep {
  // What is older than the page says nothing of how things are now: only failures count, for a pattern.
  if (facts.history && (message.type !== 'error' || message.resolved)) return nothing(before);
  const key = keyOf(message);
  const memory = key === null ? before : firstTime(before, key);
  if (memory === null) {
    if (facts.outcomeOf === undefined || message.type !== 'error' || !isLink(message))
      return { memory: before, events: [] };
    // Told before on another way, while the attempt was under way: only what follows from it is news.
    const step = normaliseLink(before, message, facts, at);
    return facts.plan === null && !message.retrying ? step : { ...step, events: unfiled(step.events) };
  }
  if (message.type === 'error') return normaliseFailure(memory, message, facts, at);
  return message.type === 'session'
    ? normaliseSession(memory, message, at)
    : normaliseParty(memory, message, at);
}
