import { ownEntry } from '@faultline/core';
import { field, textField } from '../kit/read/read.ts';
import { writePlainly, type Heard, type Write } from '../kit/listen/tap.ts';
import { hasAgreed, hasNoCandidates } from './watchConnection.ts';

/** Events that are not recorded by their name and first argument, by the object that emitted them. */
const special: Readonly<Record<string, (heard: Heard) => ReturnType<Write>>> = {
  track: ({ args: [, call], call: callId }) => [
    {
      event: 'track',
      payload: {
        callId,
        remote: field(call, 'remote'),
        direction: field(call, 'direction'),
      },
    },
  ],
  ended: ({ args: [, how] }) => [{ event: 'app.ended', payload: how ?? {} }],
  remoteMuted: ({ args: [, muted] }) => [{ event: 'app.remoteMuted', payload: muted }],
  socket: ({ args: [socket] }) => [{ event: 'socket', payload: { readyState: field(socket, 'readyState') } }],
  report: ({ args }) => [{ event: 'app.rejected-promise', payload: args[0] }],
  'socket.open': () => [{ event: 'socket.open', payload: null }],
  'socket.close': ({ args: [event] }) => [
    {
      event: 'socket.close',
      payload: {
        code: field(event, 'code'),
        reason: field(event, 'reason'),
        wasClean: field(event, 'wasClean'),
      },
    },
  ],
  'socket.close()': () => [{ event: 'socket.close()', payload: null }],
  'pc.connectionstatechange': ({ from }) => [
    { event: 'pc.connectionState', payload: field(from, 'connectionState') },
  ],
  'pc.signalingstatechange': ({ from }) => (hasAgreed(from) ? [{ event: 'pc.agreed', payload: null }] : []),
  // Records only whether there is an address at all.
  'pc.icegatheringstatechange': ({ from }) =>
    textField(from, 'iceGatheringState') === 'complete'
      ? [{ event: 'pc.gathered', payload: { sdp: hasNoCandidates(from) ? 'v=0' : 'a=candidate:' } }]
      : [],
  'pc.late': () => [{ event: 'pc.late', payload: null }],
  'pc.close()': () => [{ event: 'pc.close', payload: null }],
  'pc.restartIce()': () => [{ event: 'pc.restart', payload: null }],
  'pc.createOffer()': ({ args: [options] }) =>
    field(options, 'iceRestart') === true ? [{ event: 'pc.restart', payload: null }] : [],
  'pc.left': () => [{ event: 'pc.left', payload: null }],
  ...Object.fromEntries(
    ['ended', 'mute', 'unmute'].map((event) => [
      `track.${event}`,
      ({ from }: Heard) => [{ event: `track.${event}`, payload: { kind: field(from, 'kind') } }],
    ]),
  ),
};

/** Records what a source received, as the replay reads it. */
export const writeConnections: Write = (heard) =>
  ownEntry(special, heard.of === '' ? heard.name : `${heard.of}.${heard.name}`)?.(heard) ??
  writePlainly(heard);
