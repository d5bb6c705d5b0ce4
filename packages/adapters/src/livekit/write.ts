import { field, numberField, textField } from '../kit/read/read.ts';
import { writtenMedia } from '../kit/replay/replayMedia.ts';
import type { Write } from '../kit/listen/tap.ts';
import { onBehalf } from './events/parties.ts';
import { deviceIn } from './events/devices.ts';
import { captured } from './events/read.ts';

/** Events for which the adapter also reads what the room reports about itself. */
const withFacts = ['signalConnected', 'reconnected', 'disconnected', 'participantDisconnected'];

/**
 * The fields of a participant that the adapter reads: many are getters on the live object, and the other data are not
 * ours to keep.
 */
const participantOf = (one: unknown) => {
  const behalf = field(field(one, 'attributes'), onBehalf);
  const permissions = field(one, 'permissions');
  return {
    ...fieldsOf(one, ['sid', 'identity', 'name', 'kind', 'isLocal', 'isAgent']),
    ...(behalf !== undefined && { attributes: { [onBehalf]: behalf } }),
    ...(permissions !== undefined && { permissions: permissionsOf(permissions) }),
  };
};

const permissionsOf = (one: unknown) => fieldsOf(one, ['canPublish', 'canPublishSources']);

/** The same for a publication, including whether its track is live. */
const publicationOf = (one: unknown) => {
  const readyState = field(captured(field(one, 'track')), 'readyState');
  return {
    ...fieldsOf(one, ['trackSid', 'source', 'kind', 'isMuted']),
    ...(readyState !== undefined && { track: { mediaStreamTrack: { readyState } } }),
  };
};

const fieldsOf = (one: unknown, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, field(one, name)]));

const argumentOf = (one: unknown): unknown => {
  if (textField(one, 'identity') !== null) return participantOf(one);
  if (typeof field(one, 'canPublish') === 'boolean') return permissionsOf(one);
  return textField(one, 'trackSid') !== null ? publicationOf(one) : one;
};

/** What a source heard, as the replay reads it: the list of the arguments, and what the room says where that counts. */
export const writeLivekit: Write = (heard) => {
  const { from, of, name, args } = heard;
  if (of === 'track') return [writtenMedia(heard)];
  if (of === 'engine') return [{ event: `engine.${name}`, payload: args }];
  if (name === 'report')
    return [{ event: `${deviceIn(args[1]) ?? 'app'}.rejected-promise`, payload: args[0] }];
  const facts = {
    name: field(from, 'name'),
    remotes: numberField(field(from, 'remoteParticipants'), 'size'),
    engineClosed: field(field(from, 'engine'), 'isClosed') === true,
  };
  return [
    ...(withFacts.includes(name) ? [{ event: 'room.facts', payload: facts }] : []),
    { event: name, payload: args.map(argumentOf) },
  ];
};
