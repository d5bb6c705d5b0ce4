export { Announcer } from './announcer/index.ts';
export { AuthPrompt, AuthPromptParts, authPromptAttributes } from './auth-prompt/index.ts';
export type { AuthPromptProps, SignInForm } from './auth-prompt/index.ts';
export { CallStatus, callStatusAttributes, Guard } from './call-status/index.ts';
export type { CallStatusProps, GuardProps } from './call-status/index.ts';
export { DownloadIncident, downloadIncidentAttributes } from './download-incident/index.ts';
export type { DownloadIncidentProps } from './download-incident/index.ts';
export { HangupDialog, HangupDialogParts, hangupDialogAttributes } from './hangup-dialog/index.ts';
export type { HangupDialogProps } from './hangup-dialog/index.ts';
export { IssueList, IssueListParts, issueListAttributes } from './issue-list/index.ts';
export type { IssueListProps } from './issue-list/index.ts';
export { checkMessages } from './messages/check.ts';
export { conditionMessages, describeCondition } from './messages/conditions.ts';
export type { WordsOfLanguage } from './messages/conditions.ts';
export { languageOf } from './messages/language.ts';
export type { Language } from './messages/language.ts';
export { MessagesProvider, useMessages } from './messages/MessagesProvider.tsx';
export type { GivenMessages, MessagesProviderProps, Translate } from './messages/MessagesProvider.tsx';
export type {
  AppMessages,
  ConditionOn,
  KnownOnly,
  Message,
  MessageArgs,
  MessageFormatter,
  MessageKey,
  Messages,
  MessagesFor,
} from './messages/types.ts';
export { useWords } from './messages/useWords.ts';
export type { ShownWords } from './messages/useWords.ts';
export type { Describable, Words } from './messages/words.ts';
export {
  MicPermissionPrompt,
  MicPermissionPromptParts,
  micPermissionPromptAttributes,
} from './mic-permission-prompt/index.ts';
export type { MicPermissionPromptProps } from './mic-permission-prompt/index.ts';
export {
  QualityIndicator,
  QualityIndicatorParts,
  qualityIndicatorAttributes,
} from './quality-indicator/index.ts';
export type { QualityIndicatorProps } from './quality-indicator/index.ts';
export {
  ReconnectBanner,
  ReconnectBannerParts,
  reconnectBannerAttributes,
} from './reconnect-banner/index.ts';
export type { ReconnectBannerProps } from './reconnect-banner/index.ts';
export { PlatformProvider } from './unblock-steps/PlatformProvider.tsx';
export type { PlatformProviderProps } from './unblock-steps/PlatformProvider.tsx';
export type { BrowserName, Platform, SystemName } from './unblock-steps/platform.ts';
