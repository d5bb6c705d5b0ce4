import { conditions, rowOf, type ConditionId, type Surface } from '@faultline/core';

type Shownable = Exclude<Surface, 'silent'>;

/** The conditions of one surface, and of some areas if they are named. */
export const conditionsOn = (surface: Shownable, ...areas: readonly string[]): readonly ConditionId[] =>
  (Object.keys(conditions) as ConditionId[]).filter((id) => {
    const row = rowOf(id);
    return row.surface === surface && (areas.length === 0 || areas.includes(row.area));
  });

/** Every condition that is ever on the screen, by the family and the area that tells it. */
export const galleries = {
  connectionBanners: conditionsOn('banner', 'signaling'),
  soundBanners: conditionsOn('banner', 'ice', 'media'),
  callBanners: conditionsOn('banner', 'call', 'party'),
  serviceBanners: conditionsOn('banner', 'auth', 'quota', 'service', 'sdk'),
  devicePrompts: conditionsOn('prompt', 'media'),
  signInPrompts: conditionsOn('prompt', 'auth'),
  callDialogs: conditionsOn('dialog', 'call'),
  otherDialogs: conditionsOn('dialog', 'signaling', 'ice', 'media', 'auth', 'quota'),
  indicators: conditionsOn('indicator'),
} as const satisfies Readonly<Record<string, readonly ConditionId[]>>;
