import { rowOf, type ConditionId, type Device, type Phase, type Shown } from '@faultline/core';
import { describeCondition } from '@faultline/components/words';
import words from '../words.json';
import { occurs, type Occasion, type Told } from './occurs.ts';

/** What sets a specimen of a condition apart from its others, in the order of a page: how far it has come, whom it is about, which device. */
export const specimenIds = [
  'phase.start',
  'phase.first',
  'phase.long',
  'phase.act',
  'phase.checking',
  'phase.missed',
  'phase.granted',
  'specimen.waits',
  'specimen.known',
  'specimen.long',
  'device.camera',
  'device.screen',
  'device.speaker',
  'specimen.asked',
] as const;

/** Stable, also when its name is worded anew. */
export type SpecimenId = (typeof specimenIds)[number];

/** A condition as it can be on the screen, and what sets this one apart. */
export interface Specimen {
  readonly id: SpecimenId;
  readonly name: string;
  readonly shown: Shown;
}

const ana = 'Ana Ruiz';
/** Longer than most names, in words and without any. */
const longName = 'Dr. Maximiliane-Alexandra von Hohenzollern-Sigmaringen, Customer Care Berlin';
const otherDevices = ['camera', 'screen', 'speaker'] as const satisfies readonly Device[];

const specimen = (id: SpecimenId, shown: Shown): Specimen => ({ id, name: words[id], shown });

const saidOf = (condition: ConditionId, more: Parameters<typeof describeCondition>[1]): string =>
  Object.values(describeCondition(condition, more)).join(' ');

const lastShown = (told: readonly Told[]): readonly Shown[] =>
  told.flatMap(({ shown }) => (shown === null ? [] : [shown]));

/** The moments of an occasion, each under the name of how far it has come. */
const moments = (condition: ConditionId, occasion: Occasion, only?: readonly Phase[]): readonly Specimen[] =>
  lastShown(occurs(condition, occasion))
    .filter(({ phase }) => only === undefined || only.includes(phase))
    .map((shown) => specimen(`phase.${shown.phase}`, shown));

const firstAs = (id: SpecimenId, found: readonly Specimen[]): readonly Specimen[] =>
  found.slice(0, 1).map(({ shown }) => specimen(id, shown));

/** The moments that need more than time: a first connection, an answer that is awaited, a permission that is granted, a browser that is online again. */
function later(condition: ConditionId): readonly Specimen[] {
  const { area, surface, actor, lacks } = rowOf(condition);
  if (condition === 'signaling.reconnecting')
    return moments(condition, { isFirst: true, inCall: false }, ['first']);
  if (lacks === 'network') return moments(condition, { then: 'online' }, ['checking']);
  if (area !== 'media' || surface !== 'prompt' || actor !== 'person') return [];
  const [waits, ...missed] = moments(condition, { waitsMs: 20_000, remote: ana });
  return [
    ...(waits ? [specimen('specimen.waits', waits.shown)] : []),
    ...missed,
    ...moments(condition, { then: 'granted' }, ['granted']),
  ];
}

const isAboutCaller = (condition: ConditionId): boolean =>
  saidOf(condition, {}) !== saidOf(condition, { remote: ana });

const byCaller = (condition: ConditionId): readonly Specimen[] =>
  isAboutCaller(condition)
    ? [
        ...firstAs('specimen.known', moments(condition, { remote: ana })),
        ...firstAs('specimen.long', moments(condition, { remote: longName })),
      ]
    : [];

/** Devices of which it speaks in other words than of a microphone. */
const byDevice = (condition: ConditionId): readonly Specimen[] =>
  otherDevices
    .filter((device) => saidOf(condition, { device }) !== saidOf(condition, { device: 'microphone' }))
    .flatMap((device) => firstAs(`device.${device}`, moments(condition, { device })));

const asked = (condition: ConditionId): readonly Specimen[] =>
  rowOf(condition).actor === 'sdk' && saidOf(condition, {}) !== saidOf(condition, { actor: 'person' })
    ? firstAs('specimen.asked', moments(condition, { retrying: false }))
    : [];

/** A condition in everything that changes its words: how far it has come, whom it is about, which device, who acts. */
export const specimensOf = (condition: ConditionId): readonly Specimen[] => [
  ...moments(condition, {}),
  ...later(condition),
  ...byCaller(condition),
  ...byDevice(condition),
  ...asked(condition),
];
