import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows.ts';

describe('rows of a catalogue', () => {
  it('are named by SDK, group and name, and alike in all but their condition', () => {
    const rows = rowsOf('phone');
    expect(rows('end', 'end-cause', { busy: 'call.busy', lost: 'call.dropped' }, { fatal: true })).toEqual({
      'phone/end/busy': { kind: 'end-cause', name: 'busy', condition: 'call.busy', fatal: true },
      'phone/end/lost': { kind: 'end-cause', name: 'lost', condition: 'call.dropped', fatal: true },
    });
  });
});
