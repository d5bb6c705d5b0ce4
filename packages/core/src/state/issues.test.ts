import { describe, expect, it } from 'vitest';
import type { IssueRaised, Severity } from '../index.ts';
import { issueIdOf, occurrence, severityWith } from './issues.ts';
import { connectionIssueId } from './reduce.ts';

const raised = (more: Partial<IssueRaised> = {}): IssueRaised => ({
  type: 'issueRaised',
  at: 5,
  source: 's',
  code: 's/1',
  condition: 'media.permissionDenied',
  ...more,
});

describe('how serious something is', () => {
  it.each<[Severity, boolean | undefined, Severity]>([
    ['warning', true, 'fatal'],
    ['fatal', true, 'fatal'],
    ['fatal', false, 'error'],
    ['error', false, 'error'],
    ['info', false, 'info'],
    ['fatal', undefined, 'fatal'],
    ['warning', undefined, 'warning'],
  ])('is for %s, where the SDK says of "fatal" %s: %s', (severity, fatal, expected) => {
    expect(severityWith(severity, fatal)).toBe(expected);
  });
});

describe('what counts as the same trouble', () => {
  it('is one code of a source, for a call, a device and a participant', () => {
    const ids = [
      raised(),
      raised({ source: 't' }),
      raised({ code: 's/2' }),
      raised({ callId: 'a' }),
      raised({ device: 'camera' }),
      raised({ partyId: 'a' }),
      raised({ partyId: 'b' }),
    ].map(issueIdOf);
    expect(new Set(ids).size).toBe(7);
    expect(issueIdOf(raised({ at: 9, partyId: null, details: { sip: 486 } }))).toBe(ids[0]);
  });

  it('is not another code, call or source that only reads the same with the signs between them', () => {
    const ids = [
      raised({ source: 'a', code: 'b:c' }),
      raised({ source: 'a:b', code: 'c' }),
      raised({ source: 'a\\', code: 'b:c' }),
      raised({ source: 'a', code: 'b', callId: 'c:' }),
      raised({ source: 'a', code: 'b:c', callId: '', device: 'camera' }),
      raised({ source: 'a', code: 'b', callId: 'c:camera' }),
      raised({ source: 'a', code: 'b', callId: 'c', partyId: 'x' }),
      raised({ source: 'a', code: 'b', callId: 'c::x' }),
      raised({ source: 'a', code: 'b', callId: 'c', partyId: 'connection' }),
    ].map(issueIdOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(issueIdOf(raised({ callId: 'c' }))).toBe('s:s/1:c:');
    expect(ids).not.toContain(connectionIssueId('a:b:c:'));
  });

  it('begins anew once it was over, and is older than its last occurrence until then', () => {
    const first = occurrence(undefined, raised(), 0);
    const second = occurrence(first, raised({ at: 9 }), 0);
    expect(second).toMatchObject({ count: 2, firstAt: 5, since: 5, lastAt: 9 });
    const over = { ...second, status: 'resolved', endedAt: 10 } as const;
    expect(occurrence(over, raised({ at: 20 }), 0)).toMatchObject({
      count: 3,
      firstAt: 5,
      since: 20,
      status: 'active',
    });
  });
});
