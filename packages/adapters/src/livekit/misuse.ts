import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/livekit-no-join':
    'livekitSource cannot join the room again: it knows neither its address nor a token. Pass `join`, e.g. `join: async () => room.connect(url, await fetchToken())`.',
  'adapters/livekit-not-joined':
    'The room could not be joined again. What the service answered is in the details of the issue.',
  'adapters/livekit-not-connected':
    'The room is not connected, so that nothing can be published in it. Join it first.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
