import { cleanDetails, cleanText } from '../clean/cleanText.ts';
import { outsideId, type OutsideId } from '../clean/outsideId.ts';
import { isConditionId, isRecoveryAction, type ConditionId, type RecoveryAction } from '../conditions.ts';
import type { Details } from '../events.ts';
import type { Timeline } from '../timeline.ts';

/** Reads a field of an event from any value; undefined when the value is invalid. */
export type Read<T> = (value: unknown, timeline: Timeline) => T | undefined;

const maxCode = 120;
const maxName = 80;
const maxIssueId = 1_000;
const maxActions = 20;

const isText = (value: unknown): value is string => typeof value === 'string';

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const text =
  (max: number): Read<string> =>
  (value) =>
    isText(value) ? cleanText(value, max) : undefined;

/** Codes and names of participants are short and often repeated, so their cleaned forms are kept. */
export const code: Read<string> = (value) => (isText(value) && cleanText(value, maxCode)) || undefined;
export const partyName = text(maxName);
export const reason = text(500);

export const id: Read<OutsideId> = (value) =>
  isText(value) || typeof value === 'number' ? outsideId(String(value)) : undefined;

/** An issue id is made of cleaned ids, and is compared but never shown. */
export const issueId: Read<string> = (value) =>
  isText(value) && value.length <= maxIssueId ? value : undefined;

export const condition: Read<ConditionId> = (value) => (isConditionId(value) ? value : undefined);

/** A whole number from 0 to a limit: a count, a code, a length in ms. */
export const whole =
  (max: number): Read<number> =>
  (value) =>
    typeof value === 'number' && value >= 0 && value <= max ? Math.floor(value) : undefined;

export const time: Read<number> = (value, timeline) => timeline.fromEpoch(value) ?? undefined;

export const oneOf =
  <T extends string | number>(known: readonly T[]): Read<T> =>
  (value) =>
    (known as readonly unknown[]).includes(value) ? (value as T) : undefined;

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, timeline) =>
    value === null ? null : read(value, timeline);

export const action: Read<RecoveryAction> = (value) => (isRecoveryAction(value) ? value : undefined);

export const actions: Read<readonly RecoveryAction[]> = (value) =>
  Array.isArray(value) ? value.slice(0, maxActions).filter(isRecoveryAction) : undefined;

export const details: Read<Details> = (value) => (value == null ? undefined : cleanDetails(value));

/** A condition, or an area followed by a dot: `ice.`. */
export const conditionOrArea: Read<ConditionId | `${string}.`> = (value) =>
  isConditionId(value) || (isText(value) && /^[a-z]{1,20}\.$/.test(value))
    ? (value as ConditionId | `${string}.`)
    : undefined;
