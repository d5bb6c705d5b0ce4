import { gatewayStateOf } from './events/gateway.ts';
import { field } from '../kit/read/read.ts';
import { writtenMedia } from '../kit/replay/replayMedia.ts';
import { writePlainly, type Write } from '../kit/listen/tap.ts';

const fields = [
  'state',
  'prevState',
  'direction',
  'cause',
  'causeCode',
  'sipCode',
  'sipReason',
  'recoveredCallId',
  'isAudioMuted',
];
const optionFields = ['remoteCallerName', 'remoteCallerNumber', 'destinationNumber'];

const picked = (value: unknown, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, field(value, name)]));

const withoutCall = (payload: unknown): object => {
  const call = field(payload, 'call');
  return {
    ...(payload as object),
    ...(typeof call === 'object' &&
      call !== null && {
        call: {
          call: field(call, 'id'),
          ...picked(call, fields),
          options: picked(field(call, 'options'), optionFields),
        },
      }),
  };
};

/** Records what a source received, as the replay reads it: of a live call the fields that the adapter reads. */
export const writeTelnyx: Write = (heard) => {
  const { of, name, args } = heard;
  const [payload, callId] = args;
  // A call's last notification says who ended it.
  if (of === 'call') return [];
  if (of === 'pc' || of === 'track') return [writtenMedia(heard)];
  if (name === 'report')
    return [{ event: 'telnyx.error', payload: { error: payload, ...(callId !== undefined && { callId }) } }];
  if (name === 'telnyx.socket.message')
    return [
      {
        event: name,
        payload: { result: { params: { state: gatewayStateOf(payload) } } },
      },
    ];
  return typeof payload === 'object' && payload !== null
    ? [{ event: name, payload: withoutCall(payload) }]
    : writePlainly(heard);
};
