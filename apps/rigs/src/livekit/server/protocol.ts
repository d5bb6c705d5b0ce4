import {
  JoinRequest,
  LeaveRequest_Action,
  SignalRequest,
  SignalResponse,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
  type DisconnectReason,
} from '@livekit/protocol';
import { gunzipSync } from 'node:zlib';

const maxJoinBytes = 1_048_576;

/** What a client says about itself in the address of its socket (signal path `/rtc/v1`, protocol 1.52.1). */
export function joinRequestOf(address: URL): JoinRequest {
  const text = address.searchParams.get('join_request') ?? '';
  const wrapped = WrappedJoinRequest.fromBinary(Buffer.from(text, 'base64url'));
  const bytes = Buffer.from(wrapped.joinRequest);
  return JoinRequest.fromBinary(
    wrapped.compression === WrappedJoinRequest_Compression.GZIP
      ? gunzipSync(bytes, { maxOutputLength: maxJoinBytes })
      : bytes,
  );
}

type Said = ConstructorParameters<typeof SignalResponse>[0];

/** One message of the server. */
export const encoded = (message: NonNullable<Said>['message']): Uint8Array =>
  new SignalResponse(message ? { message } : {}).toBinary();

/** One message of a client. */
export const decoded = (raw: Buffer): SignalRequest['message'] => SignalRequest.fromBinary(raw).message;

/** What a client is to do after it was asked to leave. */
const actions = {
  disconnect: LeaveRequest_Action.DISCONNECT,
  resume: LeaveRequest_Action.RESUME,
  reconnect: LeaveRequest_Action.RECONNECT,
} as const;

export type LeaveAction = keyof typeof actions;

/** Asks a client to leave. */
export const leaveOf = (reason: DisconnectReason, action: LeaveAction): Uint8Array =>
  encoded({ case: 'leave', value: { reason, action: actions[action] } as never });
