import { asked, field } from '../kit/read/read.ts';
import { ofCall } from '../kit/replay/replayedCalls.ts';
import { writtenMedia } from '../kit/replay/replayMedia.ts';
import { writePlainly, type Write } from '../kit/listen/tap.ts';
import type { TwilioDeviceLike } from './sdk.ts';
import { callFactsOf, factsOf } from './events/facts.ts';

/** Whether the service gave a call a way to be resumed; the token itself is not recorded. */
const resumableOf = (call: unknown) =>
  typeof (field(call, '_signalingReconnectToken') ?? field(call, 'connectToken')) === 'string'
    ? { connectToken: 'there' }
    : {};

/** The fields of a call that the adapter reads. */
const callOf = (call: unknown) => ({
  status: asked(call, 'status'),
  direction: field(call, 'direction'),
  parameters: field(call, 'parameters'),
  params: { To: asked(field(call, 'customParameters'), 'get', 'To') },
  outboundConnectionId: field(call, 'outboundConnectionId'),
  ...resumableOf(call),
});

const transports = { lost: 'connecting', gone: 'closed', open: undefined } as const;

/** Records what a source received, as the replay reads it: of a call the fields that the adapter reads. */
export const writeTwilio: Write = (heard) => {
  const { from, of, name, args } = heard;
  const [payload, second] = args;
  if (name === 'report') return [{ event: 'app.rejected-promise', payload }];
  if (name === 'incoming' || name === 'track')
    return typeof asked(payload, 'status') === 'string' ? [{ event: name, payload: callOf(payload) }] : [];
  if (of === 'call') {
    if (name === 'ignore()')
      return [{ event: 'call.ignore()', payload: field(payload, 'bySdk') === true ? { bySdk: true } : null }];
    const hungUp = field(from, '_shouldSendHangup') === false;
    const said = typeof payload === 'object' && name !== 'error' && name !== 'reconnecting' ? null : payload;
    const more = hungUp ? { hungUp } : {};
    // The token to resume it arrives with the answer.
    if (name === 'transportClose') return [{ event: 'call.transportClose', payload: resumableOf(from) }];
    return [
      {
        event: `call.${name}`,
        payload: hungUp ? (typeof said === 'object' ? { ...plain(said), ...more } : more) : (said ?? null),
      },
    ];
  }
  if (of === 'pc' || of === 'track') return [writtenMedia(heard)];
  if (of !== '') return writePlainly(heard);
  const { socket } = factsOf(from as TwilioDeviceLike, 0);
  const more = {
    ...(name === 'unregistered' && socket !== null && { transport: transports[socket] }),
    ...(name === 'error' && second !== undefined && { ofCall: true }),
  };
  // The device says of which call an error is only in its second argument.
  const about = name === 'error' && second !== undefined ? callFactsOf(second).id : null;
  return [
    ...(about === null ? [] : [{ event: ofCall, payload: about }]),
    {
      event: name,
      payload: Object.keys(more).length === 0 ? (payload ?? null) : { ...plain(payload), ...more },
    },
  ];
};

/** An error's own text is not among its own fields. */
const plain = (value: unknown): object =>
  typeof value === 'object' && value !== null
    ? { ...value, ...(value instanceof Error && { name: value.name, message: value.message }) }
    : {};
