import type { TelnyxClientLike } from '@faultline/adapters/telnyx';

interface Failure {
  readonly error: { readonly message: string };
}
interface Update {
  readonly type: string;
  readonly call?: { readonly state: string; readonly cause?: string | null };
}

const causes: Readonly<Record<string, string>> = {
  NORMAL_CLEARING: 'Call ended',
  USER_BUSY: 'The line is busy',
  NO_ANSWER: 'Nobody answered',
};

/** Handlers as many call pages have them: each event of the SDK is a text. */
export function tellByHand(client: TelnyxClientLike, show: (text: string) => void): void {
  client.on('telnyx.ready', () => show('Connected'));
  client.on('telnyx.socket.close', () => show('Connection lost. Reconnecting…'));
  client.on('telnyx.error', (event) => show(`Error: ${(event as Failure).error.message}`));
  client.on('telnyx.notification', (event) => {
    const { type, call } = event as Update;
    if (type === 'callUpdate' && call?.state === 'hangup') show(causes[call.cause ?? ''] ?? 'Call failed');
  });
}
