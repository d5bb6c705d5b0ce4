import { field, numberField } from '../kit/read.ts';
import { writtenMedia } from '../kit/replayMedia.ts';
import type { Write } from '../kit/tap.ts';

/** Events that the adapter reads beside what the room says of itself. */
const withFacts = ['signalConnected', 'reconnected', 'disconnected', 'participantDisconnected'];

/** What a source heard, as the replay reads it: the list of the arguments, and what the room says where that counts. */
export const writeLivekit: Write = ({ from, of, name, args }) => {
  if (of === 'track') return [writtenMedia(of, name, from)];
  if (name === 'report') return [{ event: 'app.rejected-promise', payload: args[0] }];
  const facts = {
    name: field(from, 'name'),
    remotes: numberField(field(from, 'remoteParticipants'), 'size'),
    engineClosed: field(field(from, 'engine'), 'isClosed') === true,
  };
  return [
    ...(withFacts.includes(name) ? [{ event: 'room.facts', payload: facts }] : []),
    { event: name, payload: args },
  ];
};
