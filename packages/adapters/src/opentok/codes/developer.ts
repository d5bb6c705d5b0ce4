import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import { opentokCatalogue, type OpentokCodeId } from './catalogue.ts';
import events from '../locales/developer.events.en.json';
import errors from './locales/developer.en.json';

type Bare<Id extends string> = Id extends `opentok/OT_${infer Name}` ? Name : never;
type Part<Id extends string> = Id extends `opentok/event/${infer Name}` | `opentok/reason/${infer Name}`
  ? Name
  : never;

/** A name, an event or a reason of the catalogue without an explanation does not compile. */
const ofErrors: Readonly<Record<Bare<OpentokCodeId>, readonly string[]>> = errors;
const ofEvents: Readonly<Record<Part<OpentokCodeId>, readonly string[]>> = events;

/** What the SDK does after an error, by the subject of the error. */
const doings: readonly (readonly [about: RegExp, sdkDoes: string])[] = [
  [
    /^(auth\.(inv|acc|notA)|quota\.conn|service|signaling)/,
    'Ends this connect, told by the completion handler and beside it by OT.exception. It does not connect again by itself.',
  ],
  [/^signaling/, 'Ends this connect. It does not connect again by itself.'],
  [
    /^media\.(perm|device|constr|capture)/,
    'Leaves the publisher failed for good and hands the error to the completion handler; a refusal also as accessDenied. A new publisher is needed.',
  ],
  [
    /^(call|ice)/,
    'Gives the stream up and hands the error to the completion handler. Publishing or subscribing again is left to the app.',
  ],
  [/^media\.(play|unsup|encr)/, 'Hands the error to the completion handler. Nothing is tried again.'],
  [/^sdk\.misuse/, 'Refuses the call, and changes nothing.'],
  [/./, 'Hands the error to the completion handler or rejects the promise; all else goes on.'],
];

function wordsOf(id: string): DeveloperWords {
  const { name, condition } = opentokCatalogue[id as OpentokCodeId];
  const [, group = '', part = ''] = id.split('/');
  if (group === 'event' || group === 'reason' || group === 'track') {
    const [happened = '', sdkDoes = '', fix = ''] = ofEvents[part as keyof typeof ofEvents];
    return { happened, sdkDoes, fix };
  }
  const sdkDoes = doings.find(([about]) => about.test(condition))?.[1] ?? '';
  const [happened = '', fix = ''] = ofErrors[name.replace(/^OT_/, '') as keyof typeof ofErrors] ?? [];
  if (group !== 'code') {
    const spelling = group.startsWith('OT_')
      ? ''
      : ' The document spells the name without OT_; 2.35.2 has it with.';
    return { happened: `${happened}${spelling}`, sdkDoes, fix };
  }
  const alone = !name.startsWith('OT_');
  return {
    happened: alone
      ? `The number ${part} without a name, called ${name}. Several failures share it, or 2.35.2 never sends it; numbers are deprecated.`
      : `The number ${part} without a name. It is deprecated and stands for ${name}. ${happened}`,
    sdkDoes,
    fix: alone
      ? 'Read the name of the error, which newer versions always give, and report the error with its method: without a name the method decides what is shown.'
      : fix,
  };
}

/**
 * Explains every OpenTok code to developers, for a developer panel or a log; people on a call never see it. The facts
 * come from the source or the behaviour of `@opentok/client` 2.35.2.
 *
 * @example opentokDeveloperWords['opentok/OT_TIMEOUT'].fix
 */
export const opentokDeveloperWords = Object.fromEntries(
  Object.keys(opentokCatalogue).map((id) => [id, wordsOf(id)]),
) as Readonly<Record<OpentokCodeId, DeveloperWords>>;
