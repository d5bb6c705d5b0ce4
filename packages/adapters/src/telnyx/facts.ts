import type { TelnyxFacts } from './memory.ts';
import { field, numberField, textField } from '../read.ts';
import type { TelnyxClientLike } from './sdk.ts';

/** Whether a gateway state means that the client can call and be called. */
export const isRegistered = (state: unknown): boolean => state === 'REGED' || state === 'REGISTER';

/** The default of `maxReconnectAttempts` in 2.27.10. */
const defaultAttempts = 10;

/** A short, one-way stand-in for a secret: equal for equal texts, and nothing of the text can be read from it. */
function fingerprint(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

/** `exp` of a JSON Web Token in epoch ms; null for any other token. */
function tokenExpiry(token: string | null): number | null {
  const payload = token?.split('.')[1];
  if (!payload) return null;
  try {
    const seconds = numberField(JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))), 'exp');
    return seconds === null ? null : seconds * 1_000;
  } catch {
    return null;
  }
}

/** What the client says about itself right now. */
export function factsOf(client: TelnyxClientLike, replacing = false): TelnyxFacts {
  const { options } = client;
  const token = textField(options, 'login_token');
  const secrets = ['login', 'password', 'passwd', 'login_token'].map(
    (name) => textField(options, name) ?? '',
  );
  let willReconnect: boolean | null = null;
  try {
    willReconnect = client.hasAutoReconnect?.() ?? null;
  } catch {
    willReconnect = null;
  }
  return {
    autoReconnect: field(options, 'autoReconnect') !== false,
    willReconnect,
    socketGeneration: numberField(client.connection, 'socketGeneration'),
    replacing,
    maxReconnectAttempts: numberField(options, 'maxReconnectAttempts') ?? defaultAttempts,
    credentials: fingerprint(secrets.join('\n')),
    tokenExpiresAt: tokenExpiry(token),
  };
}
