import { conditions, rowOf, type ConditionId, type Surface } from '@faultline/core';

type Shownable = Exclude<Surface, 'silent'>;

/** Conditions of one surface and of some areas, so few that one looks at them together. */
const of = (surface: Shownable, ...areas: readonly string[]): readonly ConditionId[] =>
  (Object.keys(conditions) as ConditionId[]).filter((id) => {
    const row = rowOf(id);
    return row.surface === surface && (areas.length === 0 || areas.includes(row.area));
  });

/** Every condition that is ever on the screen, by the family and the area that tells it. */
export const galleries = {
  connectionBanners: of('banner', 'signaling'),
  soundBanners: of('banner', 'ice', 'media'),
  callBanners: of('banner', 'call', 'party'),
  serviceBanners: of('banner', 'auth', 'quota', 'service', 'sdk'),
  devicePrompts: of('prompt', 'media'),
  signInPrompts: of('prompt', 'auth'),
  callDialogs: of('dialog', 'call'),
  otherDialogs: of('dialog', 'signaling', 'ice', 'media', 'auth', 'quota'),
  indicators: of('indicator'),
} as const satisfies Readonly<Record<string, readonly ConditionId[]>>;
