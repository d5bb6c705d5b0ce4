import { createPromptRoot } from '../internals/PromptRoot.tsx';
import { en } from './generated/en.ts';
import { signs } from './signs.ts';

export { Action, Actions, Body, Failure, Heading, Icon, Reference, Title } from '../internals/parts.tsx';
export type { ActionProps, ActionsProps } from '../internals/parts.tsx';
export { Deadline, DeadlineBar } from './parts/Deadline.tsx';
export { Steps } from '../unblock-steps/Steps.tsx';

/** The media prompt that may be on screen now; renders nothing when there is none. Its children are the other parts. */
export const Root = createPromptRoot('media.', { name: 'mic-permission-prompt', words: en, signs });
