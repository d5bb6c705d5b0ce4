/** What a team would import instead of ours; `beside` is our row that does as much or more. */
export interface PeerSizeRow {
  readonly id: string;
  readonly what: string;
  readonly beside: string;
  readonly code: string;
}

const baseUiAlertDialog = `import { AlertDialog } from '@base-ui/react/alert-dialog';
  export const { Root, Trigger, Portal, Backdrop, Popup, Title, Description, Close } = AlertDialog;`;

export const peerSizeRows: readonly PeerSizeRow[] = [
  { id: 'zustand', what: 'zustand', beside: 'hooks', code: `export { create } from 'zustand';` },
  {
    id: 'react-query',
    what: 'TanStack Query, provider and useQuery',
    beside: 'hooks',
    code: `export { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';`,
  },
  {
    id: 'livekit-hook',
    what: 'LiveKit useConnectionState',
    beside: 'hooks',
    code: `export { useConnectionState } from '@livekit/components-react/hooks';`,
  },
  { id: 'sonner', what: 'sonner', beside: 'banner', code: `export { Toaster, toast } from 'sonner';` },
  {
    id: 'notistack',
    what: 'notistack',
    beside: 'banner',
    code: `export { SnackbarProvider, enqueueSnackbar, closeSnackbar } from 'notistack';`,
  },
  {
    id: 'livekit-toast',
    what: 'LiveKit ConnectionStateToast',
    beside: 'banner',
    code: `export { ConnectionStateToast, useConnectionState } from '@livekit/components-react';`,
  },
  {
    id: 'sonner-radix',
    what: 'sonner and Radix alert dialog',
    beside: 'three-families',
    code: `export { Toaster, toast } from 'sonner'; export * from '@radix-ui/react-alert-dialog';`,
  },
  { id: 'base-ui', what: 'Base UI alert dialog', beside: 'three-families', code: baseUiAlertDialog },
  {
    id: 'azure',
    what: 'Azure ErrorBar',
    beside: 'kit',
    code: `export { ErrorBar } from '@azure/communication-react';`,
  },
  {
    id: 'chime',
    what: 'Chime notifications',
    beside: 'kit',
    code: `export { NotificationGroup, NotificationProvider, useNotificationDispatch, lightTheme } from 'amazon-chime-sdk-component-library-react';`,
  },
];
