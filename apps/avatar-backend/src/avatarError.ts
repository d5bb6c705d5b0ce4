/** The fields that the avatar server SDK puts on its errors, as its JavaScript version spells them. */
export interface AvatarErrorFields {
  readonly phase?: string;
  readonly message?: string;
  readonly httpStatus?: number;
  readonly serverCode?: string;
  readonly serverTitle?: string;
  readonly serverDetail?: string;
  readonly connectionId?: string;
  readonly reqId?: string;
  readonly rawBody?: string;
  readonly closeCode?: number;
  readonly closeReason?: string;
}

/** An error with the shape that the SDK documents. Its `message` is not enumerable, as in any error. */
export class AvatarSDKError extends Error {
  override readonly name: string = 'AvatarSDKError';
  readonly phase: string;
  readonly httpStatus: number | undefined;
  readonly serverCode: string | undefined;
  readonly serverTitle: string | undefined;
  readonly serverDetail: string | undefined;
  readonly connectionId: string | undefined;
  readonly reqId: string | undefined;
  readonly rawBody: string | undefined;
  readonly closeCode: number | undefined;
  readonly closeReason: string | undefined;

  constructor(
    readonly code: string,
    fields: AvatarErrorFields = {},
  ) {
    super(fields.message ?? code);
    this.phase = fields.phase ?? 'unknown';
    this.httpStatus = fields.httpStatus;
    this.serverCode = fields.serverCode;
    this.serverTitle = fields.serverTitle;
    this.serverDetail = fields.serverDetail;
    this.connectionId = fields.connectionId;
    this.reqId = fields.reqId;
    this.rawBody = fields.rawBody;
    this.closeCode = fields.closeCode;
    this.closeReason = fields.closeReason;
  }
}

/** A message of version 1 of the wire format; see docs/avatar-wire-format.md. */
export interface WireMessage {
  readonly v: 1;
  readonly type: 'error' | 'session' | 'party';
  readonly id: string;
  readonly at: string;
  readonly session_id: string | null;
  readonly [field: string]: unknown;
}

const maxTextLength = 500;

/** The content of these fields comes from another SDK, so a text is bounded here, and any other value is left out. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, maxTextLength) : undefined;

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/**
 * What the page may know of an error: only named fields, so that neither the raw body nor a token leaves the server.
 */
export const errorForPage = (error: AvatarSDKError): Readonly<Record<string, unknown>> => ({
  code: textOf(error.code),
  phase: textOf(error.phase),
  message: textOf(error.message),
  http_status: numberOf(error.httpStatus),
  server_code: textOf(error.serverCode),
  server_title: textOf(error.serverTitle),
  server_detail: textOf(error.serverDetail),
  connection_id: textOf(error.connectionId),
  req_id: textOf(error.reqId),
  close_code: numberOf(error.closeCode),
  close_reason: textOf(error.closeReason),
});

const statuses: ReadonlyMap<string, number> = new Map([
  ['avatarNotFound', 404],
  ['billingRequired', 402],
  ['creditsExhausted', 402],
  ['invalidRequest', 400],
  ['connectionFailed', 503],
  ['connectionClosed', 503],
  ['egressUnavailable', 503],
]);

/** The status for a failed request. Failures of the service are not the page's fault: 502. */
export const statusFor = (code: string): number => statuses.get(code) ?? 502;

/** Failures that a person cannot fix: whoever operates the app must learn of them. */
export const forOperators: readonly string[] = [
  'sessionTokenExpired',
  'sessionTokenInvalid',
  'appIDUnrecognized',
  'appIDMismatch',
  'avatarNotFound',
  'unsupportedSampleRate',
  'invalidEgressConfig',
  'invalidRequest',
];

/** Codes after which a running session continues, unless the service closes it. */
export const goesOn: readonly string[] = [
  'upstreamError',
  'serverError',
  'protocolError',
  'egressUnavailable',
  'invalidRequest',
  'unknown',
];
