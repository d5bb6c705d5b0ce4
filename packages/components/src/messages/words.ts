import {
  rowOf,
  ownEntry,
  type CallStore,
  type ConditionId,
  type Device,
  type IssueParty,
  type PartyKind,
  type Phase,
  type OfferedAction,
  type Shown,
} from '@faultline/core';
import { isolated, type Language } from './language.ts';
import type { Translate } from './MessagesProvider.tsx';
import type { MessageArgs } from './types.ts';

/** The fields of a shown item that decide its texts. */
export type Describable = Pick<Shown, 'condition' | 'actor' | 'phase'> & {
  readonly actions?: Shown['actions'];
  /** The SDK's own code, e.g. `telnyx/42003`: an app can have messages for single codes. */
  readonly code?: string;
  readonly remote?: string | null;
  readonly party?: Pick<IssueParty, 'kind'> | null;
  readonly device?: Device | null;
  readonly deadlineAt?: number | null;
  readonly details?: Shown['details'];
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A name for use in a sentence: short, and isolated so that neither changes the direction of the other. */
export function nameIn(remote: string, { dir }: Language): string {
  // Never cuts a surrogate pair in half.
  const short = remote.length > 40 ? `${remote.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : remote;
  return dir === 'rtl' || rightToLeft.test(short) ? isolated(short) : short;
}

/** The device that a condition is always about. */
const deviceOf: ReadonlyMap<ConditionId, Device> = new Map([
  ['media.outputUnavailable', 'speaker'],
  ['media.playbackBlocked', 'speaker'],
  ['media.playbackFailed', 'speaker'],
  ['media.screenShareUnavailable', 'screen'],
]);

/** What messages about a shown thing can say: the device's own noun and name, the other side's name where it is known. */
export function argsOf(
  t: Translate,
  described: Describable,
  inCall = false,
  others: PartyKind | null = null,
): MessageArgs {
  const kind = described.device ?? deviceOf.get(described.condition) ?? 'microphone';
  const whom: MessageArgs = others === null ? {} : { others };
  const label = described.details?.['label'];
  const name = typeof label === 'string' ? nameIn(label, t.language) : '';
  return {
    kind,
    device: t(`device.${kind}`),
    purpose: t(`purpose.${kind}`, whom),
    ...whom,
    remote: described.remote ? nameIn(described.remote, t.language) : '',
    known: described.remote ? 'yes' : 'no',
    party: described.party?.kind ?? 'person',
    inCall: inCall ? 'yes' : 'no',
    name,
    named: name === '' ? 'no' : 'yes',
  };
}

const order: Readonly<Record<Phase, readonly string[]>> = {
  start: [],
  first: ['first'],
  long: ['long'],
  act: ['act', 'long'],
  checking: ['checking'],
  missed: [],
  granted: [],
};

/**
 * Keys to try for a slot, the most specific first: the variant for the person or for the phase, then the plain key. In
 * each, a code comes before its condition.
 */
function keysOf({ condition, actor, phase, code }: Describable, slot: string): readonly string[] {
  const asks = actor === 'person' && rowOf(condition)?.actor === 'sdk';
  const variants = asks ? ['ask'] : (ownEntry(order, phase) ?? []);
  // A code without a slash could be equal to one of the kit's own keys.
  const owners = code?.includes('/') ? [code, condition] : [condition];
  const own = (end: string) => owners.map((owner) => `${owner}.${end}`);
  return [...variants.flatMap((variant) => own(`${variant}.${slot}`)), ...own(slot)];
}

/** The app's label for the source of a trouble; null when there is none, or none is needed. */
export function labelOf(store: CallStore, source: string): string | null {
  try {
    const label: unknown = store.labelOf(source);
    return typeof label === 'string' && label !== '' ? label : null;
  } catch {
    return null;
  }
}

/** Title and body of a shown item. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

/** The texts of a shown item, from the messages of its family; with a label they say whose trouble it is. */
export function wordsOf(
  t: Translate,
  described: Describable,
  args: MessageArgs,
  label: string | null = null,
): Words {
  const words = ownWords(t, described, args);
  return label === null
    ? words
    : { ...words, title: t('whose', { label: nameIn(label, t.language), title: words.title }) };
}

function ownWords(t: Translate, described: Describable, args: MessageArgs): Words {
  const title = t(keysOf(described, 'title'), args);
  if (described.phase === 'missed' || described.phase === 'granted') {
    // A call that is over is only mentioned where it can be placed again.
    const goesOn = described.phase === 'granted' && described.actions?.includes('redial') === false;
    const key = goesOn ? 'prompt.available' : `prompt.${described.phase}`;
    return { title: t(`${key}.title`, args), body: t(`${key}.body`, { ...args, reason: title }) };
  }
  const body = t(keysOf(described, 'body'), args);
  const waits =
    described.condition.startsWith('media.') && described.deadlineAt ? t('prompt.waiting', args) : '';
  return { title, body: waits ? t('sentences', { first: waits, second: body }) : body };
}

/** The ways back that a press is enough for. */
export const buttonsOf = ({ actions }: Pick<Shown, 'actions'>): readonly OfferedAction[] =>
  actions.filter((action) => action !== 'useDevice');

/** What the button of a way back says. */
export const actionLabelOf = (
  t: Translate,
  { condition, phase }: Describable,
  args: MessageArgs,
  action: OfferedAction,
  store: Pick<CallStore, 'labelOfAction'>,
): string =>
  t(
    [
      ...(phase === 'granted' ? [`prompt.available.${action}`] : []),
      `${condition}.${action}`,
      `action.${action}`,
    ],
    args,
  ) ||
  (store.labelOfAction(action) ?? '');

/** How many calls or occurrences it is about, and how many items wait behind it; empty when there is nothing to add. */
export function noteOf(t: Translate, { callIds, count, waiting }: Shown): string {
  const calls = callIds.length > 1 && t('banner.calls', { count: callIds.length });
  const times = count > 1 && t('banner.count', { count });
  return [calls || times, waiting > 0 && t('banner.waiting', { count: waiting })].filter(Boolean).join(' · ');
}
