import { conditions, type ConditionId, type ConditionRow, type Device, type Surface } from '@faultline/core';
import { expect, it } from 'vitest';
import { signs as auth } from '../../auth-prompt/signs.ts';
import { signs as dialog } from '../../hangup-dialog/signs.ts';
import { signs as list } from '../../issue-list/signs.ts';
import { signs as media } from '../../mic-permission-prompt/signs.ts';
import { signs as indicator } from '../../quality-indicator/signs.ts';
import { signs as banner } from '../../reconnect-banner/signs.ts';
import { circleAlert, micOff, monitorOff, videoOff, volumeX } from './paths.tsx';
import { signOf, type Signs } from './signs.ts';

const families: Readonly<Record<Exclude<Surface, 'prompt'>, Signs>> = {
  banner,
  dialog,
  indicator,
  silent: list,
};
const rows = Object.entries(conditions) as [ConditionId, ConditionRow][];
const signsFor = (condition: ConditionId, surface: Surface): Signs =>
  surface === 'prompt' ? (condition.startsWith('auth.') ? auth : media) : families[surface];

it.each(rows)('%s has the same sign in its own family as in the list', (condition, { surface }) => {
  const of = { condition, device: null };
  expect(signOf(signsFor(condition, surface), of)).toBe(signOf(list, of));
});

it.each(rows.filter(([id]) => /^(signaling|ice|media|call|auth|quality)\./.test(id)))(
  '%s has more than the sign of anything unknown',
  (condition, { surface }) => {
    expect(signOf(signsFor(condition, surface), { condition, device: null })).not.toBe(circleAlert);
  },
);

it.each<[Device, string]>([
  ['microphone', micOff],
  ['camera', videoOff],
  ['screen', monitorOff],
  ['speaker', volumeX],
])('a %s that does not work is drawn, on a prompt and on a banner', (device, sign) => {
  expect(signOf(media, { condition: 'media.captureFailed', device })).toBe(sign);
  expect(signOf(banner, { condition: 'media.trackReplaceFailed', device })).toBe(sign);
});
