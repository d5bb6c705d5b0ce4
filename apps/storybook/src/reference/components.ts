import componentsJson from './generated/components.json';
import messagesJson from './generated/messages.json';
import type { ComponentReference, MessageGroups } from './types.ts';

/** The name of a component that the package exports. */
export type ComponentName = keyof typeof componentsJson;

/** What the source says about every component. */
export const components: Readonly<Record<ComponentName, ComponentReference>> = componentsJson;

/** The keys of all messages, by the folder that has them. */
export const messageGroups: MessageGroups = messagesJson;
