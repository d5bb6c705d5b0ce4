import { field } from '../kit/read/read.ts';
import { writtenMedia } from '../kit/replay/replayMedia.ts';
import { writePlainly, type Write } from '../kit/listen/tap.ts';

/** Records what a source received, as the replay reads it. */
export const writeOpentok: Write = (heard) => {
  const { of, name, args } = heard;
  if (of === 'track') return [writtenMedia(heard)];
  const [payload, context] = args;
  if (of !== '') return writePlainly(heard);
  const method = field(context, 'method');
  if (name === 'report' && payload)
    return [
      {
        event:
          typeof method === 'string' ? `app.${method.replace(/^.*[.#]/, '')}-completion` : 'app.completion',
        payload,
      },
    ];
  return [];
};
