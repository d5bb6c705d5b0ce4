import { lookUp } from '../../kit/codes/codes.ts';
import { type CallEvent } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import { detailsOf, field, textField } from '../../kit/read/read.ts';
import { codes } from '../generated/codes.ts';
import { encryptionReasons } from './reasons.ts';
import { identityOf, nothing, type LivekitMemory, type LivekitStep } from './memory.ts';
import { errorFields, nameOf } from './read.ts';

/** A stand-in identity for errors that name no participant, as in 2.5 or from the worker itself. */
const nobody = '';

/** These participants can be decrypted again, or are gone. A code is over only when no other participant has it. */
export function readable(memory: LivekitMemory, who: readonly string[], at: number): LivekitStep {
  const { unreadable, callId } = memory;
  const left = new Map([...unreadable].filter(([one]) => !who.includes(one)));
  if (left.size === unreadable.size) return nothing(memory);
  const over = new Set(unreadable.values());
  for (const code of left.values()) over.delete(code);
  return {
    memory: { ...memory, unreadable: left },
    events: [...over].map((code) => ({
      type: 'issueCleared',
      at,
      condition: lookUp(codes, code).rule.condition,
      code,
      callId,
    })),
  };
}

/** Encrypted media cannot be read: a key is missing or wrong. */
export function normaliseEncryption(
  before: LivekitMemory,
  error: unknown,
  participant: unknown,
  at: number,
): LivekitStep | null {
  if (textField(error, 'message') === null && field(error, 'reason') === undefined) return null;
  // Without a reason it is the SDK's default, an internal error.
  const reason = field(error, 'reason') ?? 2;
  const code = `livekit/encryption/${nameOf(encryptionReasons, reason)}`;
  const { known } = lookUp(codes, code);
  const who = identityOf(participant) ?? nobody;
  const { memory, events } =
    before.unreadable.get(who) === code ? nothing(before) : readable(before, [who], at);
  const raised: CallEvent = {
    type: 'issueRaised',
    at,
    code,
    condition: lookUp(codes, code).rule.condition,
    callId: memory.callId,
    details: detailsOf(error, errorFields),
    ...(!known && { unknown: true, severity: 'error' as const }),
  };
  return {
    memory: { ...memory, unreadable: remember(memory.unreadable, who, code, () => false) },
    events: [...events, raised],
  };
}

/** Encryption is set up for one participant, which says nothing about others. */
export const normaliseEncrypted = (
  memory: LivekitMemory,
  works: unknown,
  participant: unknown,
  at: number,
): LivekitStep =>
  works === true ? readable(memory, [identityOf(participant) ?? nobody, nobody], at) : nothing(memory);
