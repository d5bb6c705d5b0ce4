import { field } from '../kit/read/read.ts';
import type { Write } from '../kit/listen/tap.ts';
import { parsed } from './read.ts';

/** Records what a source received, as the replay reads it. */
export const writeAvatar: Write = ({ from, of, name, args: [said] }) => {
  if (of === '') {
    if (name === 'failure')
      return [
        {
          event: 'request.rejected',
          payload: { ...(said as object), ...(field(said, 'details') as object) },
        },
      ];
    return name === 'report' ? [{ event: 'request.rejected', payload: said }] : [];
  }
  const event = `${of}.${name}`;
  const data = field(said, 'data');
  if (typeof data === 'string') return [{ event, payload: parsed(data) ?? data }];
  return [
    {
      event,
      payload: {
        readyState: field(from, 'readyState'),
        code: field(said, 'code'),
        reason: field(said, 'reason'),
      },
    },
  ];
};
