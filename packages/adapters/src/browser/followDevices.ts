import type { Device } from '@faultline/core';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike } from './environment.ts';

type List = readonly { readonly kind: string; readonly deviceId: string }[];

/** What one device list says about one kind. */
interface Kind {
  readonly ids: readonly string[];
  readonly count: number;
}

const deviceKinds: Readonly<Partial<Record<Device, string>>> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
};

const kindIn = (list: List, kind: string): Kind => {
  const mine = list.filter((one) => one.kind === kind);
  return { ids: mine.map(({ deviceId }) => deviceId).filter(Boolean), count: mine.length };
};

/**
 * Whether a device of a kind was plugged in between two lists. Before a permission is granted, browsers hide ids,
 * devices, or the whole list: a device that has only become visible was not plugged in.
 */
function wasAdded(before: List, kind: string, now: Kind): boolean {
  const { ids, count } = kindIn(before, kind);
  if (count === 0) return before.length > 0 && now.count > 0;
  return ids.length > 0 && now.ids.some((id) => !ids.includes(id));
}

/**
 * Reports how many devices of a kind are listed, and when one was plugged in. Reports nothing when the list cannot be
 * read.
 */
export function followDevices(
  { navigator }: BrowserLike,
  devices: readonly Device[],
  { guard, listen, now, send }: Pick<SourceBase<unknown>, 'guard' | 'listen' | 'now' | 'send'>,
  isLive: () => boolean,
  sawEmptyList: () => void,
): void {
  const media = navigator?.mediaDevices;
  if (!media?.enumerateDevices) return;
  let known: List | null = null;
  let asks = 0;
  const compare = (list: List) => {
    const before = known;
    known = list;
    for (const device of devices) {
      const kind = deviceKinds[device];
      if (!kind) continue;
      const fresh = kindIn(list, kind);
      const added = before !== null && wasAdded(before, kind, fresh);
      if (!before || added || kindIn(before, kind).count !== fresh.count)
        send({ type: 'devicesChanged', at: now(), device, added, count: fresh.count });
    }
    if (list.length === 0) sawEmptyList();
  };
  const look = () => {
    const mine = ++asks;
    const answer = async () => media.enumerateDevices?.();
    void answer().then(
      (list) =>
        guard('devices', () => {
          if (list && mine === asks && isLive()) compare([...list]);
        }),
      () => undefined,
    );
  };
  listen(media, ['devicechange'], look);
  look();
}
