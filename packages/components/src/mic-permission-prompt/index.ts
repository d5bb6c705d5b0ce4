import * as MicPermissionPromptParts from './index.parts.ts';

export { MicPermissionPrompt } from './MicPermissionPrompt.tsx';
export type { MicPermissionPromptProps } from './MicPermissionPrompt.tsx';
export { micPermissionPromptAttributes } from './mic-permission-prompt.attributes.ts';
export { MicPermissionPromptParts };
