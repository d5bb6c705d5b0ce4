/** A SIP status that a number stands for: its reason phrase, and the Q.850 cause that a gateway adds to it. */
export interface Status {
  readonly phrase: string;
  readonly cause?: readonly [value: number, text: string];
}

/** Phrases from RFC 3261 §21; causes from RFC 4497 §8.4.4, which gateways put into a Reason header (RFC 6432). */
export const statuses = {
  302: { phrase: 'Moved Temporarily' },
  401: { phrase: 'Unauthorized' },
  403: { phrase: 'Forbidden', cause: [21, 'Call rejected'] },
  404: { phrase: 'Not Found', cause: [1, 'Unallocated number'] },
  407: { phrase: 'Proxy Authentication Required' },
  408: { phrase: 'Request Timeout', cause: [102, 'Recovery on timer expiry'] },
  410: { phrase: 'Gone', cause: [22, 'Number changed'] },
  480: { phrase: 'Temporarily Unavailable', cause: [18, 'No user responding'] },
  484: { phrase: 'Address Incomplete', cause: [28, 'Invalid number format'] },
  486: { phrase: 'Busy Here', cause: [17, 'User busy'] },
  488: { phrase: 'Not Acceptable Here', cause: [88, 'Incompatible destination'] },
  500: { phrase: 'Server Internal Error', cause: [41, 'Temporary failure'] },
  502: { phrase: 'Bad Gateway', cause: [38, 'Network out of order'] },
  503: { phrase: 'Service Unavailable', cause: [41, 'Temporary failure'] },
  504: { phrase: 'Server Time-out', cause: [102, 'Recovery on timer expiry'] },
  600: { phrase: 'Busy Everywhere', cause: [17, 'User busy'] },
  603: { phrase: 'Decline', cause: [21, 'Call rejected'] },
  604: { phrase: 'Does Not Exist Anywhere', cause: [1, 'Unallocated number'] },
} as const satisfies Readonly<Record<number, Status>>;
