import { describe, expect, it } from 'vitest';
import { auditOutcome } from './auditOutcome.mjs';

describe('npm run audit', () => {
  it('passes when nothing is known, and fails when something is', () => {
    expect(auditOutcome(0, 'No known vulnerabilities found')).toEqual({ code: 0 });
    expect(auditOutcome(1, '1 vulnerabilities found\nSeverity: 1 high')).toEqual({ code: 1 });
  });

  it.each([
    ' ERR_PNPM_AUDIT_BAD_RESPONSE  The audit endpoint responded with 405: .',
    'FetchError: request to https://registry.example/ failed, reason: getaddrinfo ENOTFOUND registry.example',
    'connect ECONNREFUSED 127.0.0.1:9',
  ])('says that nothing was checked, and does not pass, after %s', (output) => {
    const { code, sentence } = auditOutcome(1, output);
    expect(code).toBe(1);
    expect(sentence).toMatch(/^Nothing was checked/);
  });

  it('does not take a finding that speaks of a network for no answer', () => {
    expect(auditOutcome(1, '1 vulnerabilities found: requests are not closed')).toEqual({ code: 1 });
  });
});
