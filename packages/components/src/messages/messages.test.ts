import type { Device } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { en as banner } from '../reconnect-banner/generated/en.ts';
import { checkMessages } from './check.ts';
import { conditionIds, conditionMessages, describeCondition } from './conditions.ts';
import { formatterOf, translate } from './format.ts';
import { argsOf } from './words.ts';

describe('the words', () => {
  it('keep the rules', () => {
    expect(checkMessages(conditionMessages)).toEqual([]);
  });

  it.each(conditionIds)('say what %s is and what it means', (condition) => {
    const { title, body } = describeCondition(condition);
    expect(title.length).toBeGreaterThan(3);
    expect(body.length).toBeGreaterThan(3);
  });

  it('name the other side where it is known', () => {
    expect(describeCondition('call.busy', { remote: 'Ana Ruiz' }).title).toBe('Ana Ruiz is busy');
    expect(describeCondition('call.busy').title).toBe('The line is busy');
  });

  it('cannot be turned around by a name', () => {
    expect(describeCondition('call.busy', { remote: 'רות' }).title).toBe('\u2068רות\u2069 is busy');
    expect(describeCondition('call.busy', { remote: 'x'.repeat(500) }).title.length).toBeLessThan(70);
  });

  const others: Readonly<Record<Device, RegExp>> = {
    microphone: /camera|screen|speaker/i,
    camera: /microphone|screen|speaker|hear/i,
    screen: /microphone|camera|speaker|hear/i,
    speaker: /microphone|camera|screen/i,
  };
  const devices = Object.keys(others) as readonly Device[];
  const mediaIds = conditionIds.filter((id) =>
    /^media\.(permission|blocked|device|constraints|capture(?!Ended)|captureEnded|insecure)/.test(id),
  );
  it.each(devices.flatMap((device) => mediaIds.map((id) => [device, id] as const)))(
    'name no other device than the %s in %s',
    (device, id) => {
      const { title, body } = describeCondition(id, { device });
      expect(`${title} ${body}`).not.toMatch(others[device]);
    },
  );

  it.each([
    ['media.outputUnavailable', 'speaker'],
    ['media.screenShareUnavailable', 'screen'],
  ] as const)('are given the device that %s is about, also where nobody names it', (condition, kind) => {
    const say = (_: unknown, args: object = {}) => JSON.stringify(args);
    const t = Object.assign(say, { language: {}, isLoading: false });
    expect(argsOf(t, { condition, actor: 'person', phase: 'start' })['kind']).toBe(kind);
  });

  it('ask the person where nothing retries', () => {
    expect(describeCondition('signaling.reconnecting', { actor: 'person' })).toEqual({
      title: 'The connection dropped',
      body: 'Connect again to go on.',
    });
  });

  it('escalate with time, and keep the first reason of a missed call', () => {
    const at = (phase: 'start' | 'long' | 'act') =>
      describeCondition('signaling.reconnecting', { phase }).title;
    expect([at('start'), at('long'), at('act')]).toEqual([
      'Reconnecting',
      'Still reconnecting',
      'This is taking a long time',
    ]);
    expect(describeCondition('media.permissionDenied', { phase: 'missed' })).toEqual({
      title: 'You missed this call',
      body: 'Your microphone is blocked for this site. The call could not wait any longer.',
    });
  });
});

describe('checkMessages', () => {
  it.each([
    ['a.b.title', 'Please wait', 'says "Please"'],
    ['a.b.title', 'A title that goes on and on and on and on', 'more than 40'],
    ['a.b.title', 'Something Broke', 'capital inside the sentence: "Broke"'],
    ['a.b.body', 'No end', 'does not end with a full stop'],
    ['a.b.title', 'Oops!', 'exclamation mark'],
    ['a.b.body', 'The ICE connection is gone.', 'says "ICE"'],
  ])('finds what is wrong with %s "%s"', (key, text, fault) => {
    expect(checkMessages({ [key]: text }).join()).toContain(fault);
  });

  it('finds one title for two causes', () => {
    expect(checkMessages({ 'a.x.title': 'Same', 'a.y.title': 'Same' })).toEqual([
      '"Same" is the title of both a.x and a.y.',
    ]);
  });
});

describe('messages', () => {
  const say = (key: string, args: Record<string, string | number>) =>
    translate([{ messages: [banner], formatter: formatterOf('en') }], [key], args);

  it('count', () => {
    expect(say('back.seconds', { count: 1 })).toBe('The break lasted 1 second.');
    expect(say('back.seconds', { count: 14 })).toBe('The break lasted 14 seconds.');
    expect(say('banner.attempt', { attempt: 4, max: 10 })).toBe('Attempt 4 of 10.');
    expect(say('banner.attempt', { attempt: 4, max: 0 })).toBe('Attempt 4.');
  });

  it('let the app’s own words come first, and what is missing fall through', () => {
    const messages = [{ 'call.busy.title': 'Busy line' }, conditionMessages];
    const layers = [{ messages, formatter: formatterOf('en') }];
    expect(translate(layers, ['call.busy.title'], {})).toBe('Busy line');
    expect(translate(layers, ['no.such.key', 'call.busy.body'], {})).toBe(
      'Wait a few minutes, then call again.',
    );
  });
});
