import {
  AuthPromptParts,
  authPromptAttributes,
  HangupDialogParts,
  hangupDialogAttributes,
  IssueListParts,
  issueListAttributes,
  MicPermissionPromptParts,
  micPermissionPromptAttributes,
  QualityIndicatorParts,
  qualityIndicatorAttributes,
  ReconnectBannerParts,
  reconnectBannerAttributes,
} from '@faultline/components';
import messages from '@faultline/components/en.json';
import { rowOf, type ConditionId, type OfferedAction } from '@faultline/core';
import { codesOf } from '../conditionRows.ts';
import { specimensOf } from './specimens.ts';

/** The component that tells a condition, by the name of its export. */
interface Family {
  readonly component: string;
  readonly parts: object;
  readonly attributes: readonly string[];
}

const families = {
  banner: {
    component: 'ReconnectBanner',
    parts: ReconnectBannerParts,
    attributes: reconnectBannerAttributes,
  },
  dialog: { component: 'HangupDialog', parts: HangupDialogParts, attributes: hangupDialogAttributes },
  indicator: {
    component: 'QualityIndicator',
    parts: QualityIndicatorParts,
    attributes: qualityIndicatorAttributes,
  },
  silent: { component: 'IssueList', parts: IssueListParts, attributes: issueListAttributes },
} satisfies Readonly<Record<string, Family>>;

const signIn: Family = {
  component: 'AuthPrompt',
  parts: AuthPromptParts,
  attributes: authPromptAttributes,
};
const device: Family = {
  component: 'MicPermissionPrompt',
  parts: MicPermissionPromptParts,
  attributes: micPermissionPromptAttributes,
};

function familyOf(condition: ConditionId): Family {
  const { surface, area } = rowOf(condition);
  if (surface !== 'prompt') return families[surface];
  return area === 'media' ? device : signIn;
}

/** What an app can put in place of what the kit has for a condition: exact names, by where they go. */
export interface Overrides {
  /** Keys for `messages` of `MessagesProvider`. */
  readonly messages: readonly string[];
  /** Keys for one code of an SDK, before those of the condition. */
  readonly codeMessages: readonly string[];
  /** Names for `actions` of `CallProvider`. */
  readonly actions: readonly OfferedAction[];
  readonly component: string;
  /** What that component is made of. */
  readonly parts: readonly string[];
  /** What styles and tests can go by. */
  readonly attributes: readonly string[];
}

/** What an app can override of a condition. */
export function overridesOf(condition: ConditionId): Overrides {
  const { action } = rowOf(condition);
  const offered = specimensOf(condition).flatMap(({ shown }) => shown.actions);
  const actions = [...new Set([...(action === null ? [] : [action]), ...offered])];
  const { component, parts, attributes } = familyOf(condition);
  const own = Object.keys(messages).filter((key) => key.startsWith(`${condition}.`));
  return {
    messages: [...own, ...actions.map((name) => `action.${name}`)],
    codeMessages: codesOf(condition).map(({ id }) => `${id}.title`),
    actions,
    component,
    parts: Object.keys(parts).map((part) => `${component}Parts.${part}`),
    attributes,
  };
}
