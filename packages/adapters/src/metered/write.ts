import type { Device } from '@faultline/core';
import { field } from '../kit/read/read.ts';
import { writtenMedia } from '../kit/replay/replayMedia.ts';
import { writePlainly, type Write } from '../kit/listen/tap.ts';

const devices: readonly unknown[] = ['microphone', 'camera', 'screen', 'speaker'] satisfies Device[];

/** Whether the app named a device with its report. */
export const isDevice = (value: unknown): value is Device => devices.includes(value);

/** Records what a source received, as the replay reads it: a remote peer by its id and its token's metadata. */
export const writeMetered: Write = (heard) => {
  const { of, name, args } = heard;
  if (of === 'track') return [writtenMedia(heard)];
  const [payload, device] = args;
  if (name === 'report')
    return [{ event: `app.${isDevice(device) ? `${device}.` : ''}rejected-promise`, payload }];
  if (name === 'peerIdOf') return [];
  const peer = field(payload, 'peer');
  // A peer is replayed from outside; only what its client reports as well is left out.
  if (of === 'client' && name === 'state-change') return [];
  if (typeof peer !== 'object' || peer === null)
    return of === 'client' ? [{ event: name, payload }] : writePlainly(heard);
  return [
    {
      event: of === 'remote' ? `remote.${name}` : name,
      payload: {
        peer: { id: field(peer, 'id'), metadata: field(peer, 'metadata'), state: field(peer, 'state') },
      },
    },
  ];
};
