import { ownEntry } from '@faultline/core';
import { field, textField } from '../kit/read/read.ts';
import { writePlainly, type Heard, type Write } from '../kit/listen/tap.ts';
import { writeConnections } from '../peer/writeConnections.ts';

const callOf = (call: unknown) =>
  textField(call, 'connectionId') === null
    ? null
    : { connectionId: textField(call, 'connectionId'), peer: textField(call, 'peer') };

/** Events that are not recorded by their name and first argument, by the object that emitted them. */
const special: Readonly<Record<string, (heard: Heard) => ReturnType<Write>>> = {
  call: ({ args }) => [{ event: 'call', payload: callOf(args[0]) }],
  track: ({ args }) => [{ event: 'track', payload: callOf(args[0]) }],
  report: ({ args }) => [{ event: 'app.rejected-promise', payload: args[0] }],
  'reconnect()': () => [{ event: 'app.reconnect', payload: null }],
  'server.look': ({ from }) => [
    {
      event: 'server.socket',
      payload: field(field(field(from, 'socket'), '_socket'), 'readyState'),
      sinceMs: 1,
    },
  ],
  'server.message': ({ args: [message] }) => [
    { event: 'server.message', payload: { type: field(message, 'type'), src: field(message, 'src') } },
  ],
  'call.stream': () => [{ event: 'call.stream', payload: null }],
  // The SDK emits it from `close()`, which is recorded instead, and which shows who closed the call.
  'call.close': () => [],
  'call.close()': ({ from }) => [
    { event: 'call.close', payload: { dataChannel: field(field(from, 'dataChannel'), 'readyState') } },
  ],
};

/** Events of a call's peer connection and its tracks. */
const ofPeer: readonly string[] = ['pc', 'track'];

/** Records what a source received, as the replay reads it. */
export const writePeerjs: Write = (heard) => {
  if (ofPeer.includes(heard.of))
    return writeConnections(heard).map((written) => ({ ...written, event: `call.${written.event}` }));
  const event = heard.of === '' ? heard.name : `${heard.of}.${heard.name}`;
  return ownEntry(special, event)?.(heard) ?? writePlainly(heard);
};
