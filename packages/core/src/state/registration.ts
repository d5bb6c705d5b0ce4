import type { RegistrationChanged } from '../events.ts';
import { withEntry, withoutEntries } from '../table.ts';
import type { Registration, Registrations } from './types.ts';

const maxRegistrations = 50;

/**
 * Selects the registration of one source, or without one the first that is not registered; null when no source
 * registers.
 */
export function selectRegistration(
  state: { readonly registration: Registrations },
  source?: string,
): Registration | null {
  if (source !== undefined) return state.registration[source] ?? null;
  const all = Object.values(state.registration);
  return all.find(({ status }) => status !== 'registered') ?? all[0] ?? null;
}

/** A registration changed; returns the same slice when nothing is new. Its trouble is kept until it is registered. */
export function changeRegistration(slice: Registrations, event: RegistrationChanged): Registrations {
  const { at, source = '', status } = event;
  const before = slice[source];
  const next: Registration = {
    status,
    since: before?.status === status ? before.since : at,
    expiresAt: event.expiresAt ?? null,
    nextAttemptAt: event.nextAttemptAt ?? null,
    code: event.code ?? (status === 'registering' ? (before?.code ?? null) : null),
  };
  const isSame =
    before && (Object.keys(next) as (keyof Registration)[]).every((key) => before[key] === next[key]);
  if (isSame) return slice;
  const ids = before ? [] : Object.keys(slice).slice(0, 1 - maxRegistrations);
  return withEntry(withoutEntries(slice, ids), source, next);
}
