/** What the service says when it lets nobody in, in its own numbers. */
export const refusals = {
  full: { status: '409', reason: 'connectionLimitExceeded' },
  // To this very text the SDK itself adds the token (2.35.2).
  token: { code: 403, message: 'Invalid token format' },
  session: { code: 404, message: 'Session not found' },
  terms: { code: 409, message: 'Terms of service' },
  trouble: { status: 500 },
} as const;
