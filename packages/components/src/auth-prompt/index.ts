import * as AuthPromptParts from './index.parts.ts';

export { AuthPrompt } from './AuthPrompt.tsx';
export type { AuthPromptProps, SignInForm } from './AuthPrompt.tsx';
export { authPromptAttributes } from './auth-prompt.attributes.ts';
export { AuthPromptParts };
