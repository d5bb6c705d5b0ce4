import * as HangupDialogParts from './index.parts.ts';

export { HangupDialog } from './HangupDialog.tsx';
export type { HangupDialogProps } from './HangupDialog.tsx';
export { hangupDialogAttributes } from './hangup-dialog.attributes.ts';
export { HangupDialogParts };
