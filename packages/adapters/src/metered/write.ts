import type { Device } from '@faultline/core';
import { field } from '../kit/read.ts';
import { writtenMedia } from '../kit/replayMedia.ts';
import { writePlainly, type Write } from '../kit/tap.ts';

const devices: readonly unknown[] = ['microphone', 'camera', 'screen', 'speaker'] satisfies Device[];

/** Whether the app named a device with what it reported. */
export const isDevice = (value: unknown): value is Device => devices.includes(value);

/** What a source heard, as the replay reads it: a remote peer by its id and what its token says of it. */
export const writeMetered: Write = (heard) => {
  const { of, name, args } = heard;
  if (of === 'track') return [writtenMedia(heard)];
  const [payload, device] = args;
  if (name === 'report')
    return [{ event: `app.${isDevice(device) ? `${device}.` : ''}rejected-promise`, payload }];
  if (name === 'peerIdOf') return [];
  const peer = field(payload, 'peer');
  // A peer is replayed from the outside; only its own words are left out of what its client says too.
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
