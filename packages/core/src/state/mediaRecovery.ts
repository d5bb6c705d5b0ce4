import type { CallEvent, Device } from '../events.ts';
import { tableOf, withEntry, withoutEntries } from '../table.ts';
import type { MediaOffer, MediaRecovery } from './types.ts';

/** An SDK reports by itself that the deadline passed; after this extra time the clock decides. */
const graceMs = 1_000;
const maxOffers = 20;

export const noMedia: MediaRecovery = {
  offers: tableOf(),
  permissions: {},
  withdrawn: {},
  blockedByPolicy: {},
  counts: {},
  without: {},
  requested: [],
};

/** Selects what is known about microphone, camera, and calls that wait for them. */
export const selectMediaRecovery = (state: { readonly mediaRecovery: MediaRecovery }): MediaRecovery =>
  state.mediaRecovery;

/** The open offer of a call that can still be resumed. */
export function openOffer(slice: MediaRecovery, callId: string | null): MediaOffer | null {
  const offer = callId === null ? undefined : slice.offers[callId];
  return offer?.outcome === 'open' ? offer : null;
}

/** Makes room for one more offer: settled ones leave first, then the oldest. */
function withRoom(offers: MediaRecovery['offers']): MediaRecovery['offers'] {
  const ids = Object.keys(offers);
  if (ids.length < maxOffers) return offers;
  const gone = ids.find((id) => offers[id]?.outcome !== 'open') ?? ids[0];
  return withoutEntries(offers, gone === undefined ? [] : [gone]);
}

function settle(slice: MediaRecovery, callId: string, outcome: MediaOffer['outcome']): MediaRecovery {
  const offer = slice.offers[callId];
  // SDKs report `missed` whenever their wait ends. What the person did counts more.
  if (!offer || offer.outcome === outcome || (offer.outcome !== 'open' && offer.outcome !== 'failed'))
    return slice;
  return { ...slice, offers: withEntry(slice.offers, callId, { ...offer, outcome }) };
}

type Without = MediaRecovery['without'];

/** The person continues without a device, on one call, or with null on all. */
export const goWithout = (slice: MediaRecovery, device: Device, callId: string | null): MediaRecovery => ({
  ...slice,
  without: { ...slice.without, [device]: { callId } },
});

/** Devices that are wanted again. */
function withAgain(
  slice: MediaRecovery,
  which: (one: { readonly callId: string | null }, device: string) => boolean,
): MediaRecovery {
  const all = Object.entries(slice.without);
  const left = all.filter(([device, one]) => !which(one, device));
  return left.length === all.length ? slice : { ...slice, without: Object.fromEntries(left) as Without };
}

/** Whether the person continues without a device on a call. */
export const isWithout = ({ without }: MediaRecovery, device: Device, callId: string | null): boolean =>
  without[device] !== undefined && (without[device].callId === null || without[device].callId === callId);

export function reduceMediaRecovery(slice: MediaRecovery, event: CallEvent): MediaRecovery {
  switch (event.type) {
    case 'mediaRecoveryOffered': {
      const { callId, deadlineAt, source = '' } = event;
      const before = slice.offers[callId];
      if (before?.deadlineAt === deadlineAt) return slice;
      const offer: MediaOffer = { callId, source, deadlineAt, outcome: 'open' };
      const offers = withEntry(withRoom(slice.offers), callId, offer);
      return { ...slice, offers };
    }
    case 'mediaRecoverySettled':
      return settle(slice, event.callId, event.outcome);
    case 'callEnded':
      return withAgain(settle(slice, event.callId, 'rejected'), ({ callId }) => callId === event.callId);
    case 'withoutDevice':
      return event.without
        ? goWithout(slice, event.device, event.callId ?? null)
        : withAgain(slice, (_, device) => device === event.device);
    case 'permissionChanged': {
      const { device, state } = event;
      const blocked =
        event.allowedByPolicy === undefined ? slice.blockedByPolicy[device] : !event.allowedByPolicy;
      const known = slice.permissions[device];
      // A change may follow a query, for example on focus, that found the same state a moment before.
      const isBack =
        state === 'prompt' &&
        (event.noticed === 'change' ? known !== 'denied' : !event.noticed && known === 'granted');
      if (known === state && slice.blockedByPolicy[device] === blocked && !isBack) return slice;
      const { [device]: _, ...withdrawn } = slice.withdrawn;
      return {
        ...slice,
        permissions: { ...slice.permissions, [device]: state },
        withdrawn: isBack ? { ...withdrawn, [device]: event.at } : withdrawn,
        blockedByPolicy:
          blocked === undefined ? slice.blockedByPolicy : { ...slice.blockedByPolicy, [device]: blocked },
      };
    }
    case 'devicesRequested':
      return { ...slice, requested: [event.device, ...(event.otherDevice ? [event.otherDevice] : [])] };
    case 'devicesChanged': {
      const { device, count } = event;
      if (count === null || slice.counts[device] === count) return slice;
      return { ...slice, counts: { ...slice.counts, [device]: count } };
    }
    default:
      return slice;
  }
}

/** Expires offers whose deadline has passed without an outcome. */
export function expireMediaRecovery(slice: MediaRecovery, at: number): MediaRecovery {
  let next = slice;
  for (const id in slice.offers) {
    const offer = slice.offers[id] as MediaOffer;
    if (offer.outcome === 'open' && at >= offer.deadlineAt + graceMs) next = settle(next, id, 'missed');
  }
  return next;
}

/** The next time an offer expires; Infinity where none is open. */
export function mediaExpiresAt(slice: MediaRecovery): number {
  let next = Infinity;
  for (const id in slice.offers) {
    const offer = slice.offers[id] as MediaOffer;
    if (offer.outcome === 'open') next = Math.min(next, offer.deadlineAt + graceMs);
  }
  return next;
}
