import type { UserAgent, UserAgentOptions } from 'sip.js';

/** A token for the service, which your own backend makes for the person who is signed in. */
export const fetchToken = async (): Promise<string> => (await fetch('/token')).text();

export const livekitUrl = 'wss://livekit.example';

/** What a Vonage Video page needs to join. */
interface VonageSession {
  readonly apiKey: string;
  readonly sessionId: string;
  readonly token: string;
}
export const fetchSession = async () => (await (await fetch('/session')).json()) as VonageSession;
export const fetchSessionToken = async () => (await fetchSession()).token;

export const sipPassword = 'the password of the account';

/** The account of a SIP phone. */
export function sipAccount(makeURI: typeof UserAgent.makeURI): UserAgentOptions {
  const uri = makeURI('sip:ana@sip.example');
  return {
    ...(uri && { uri }),
    authorizationUsername: 'ana',
    authorizationPassword: sipPassword,
    transportOptions: { server: 'wss://sip.example' },
  };
}
