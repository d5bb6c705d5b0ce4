/** What your own backend answers for the person who is signed in. */
async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
  return response.text();
}

/** A token for the service. */
export const fetchToken = () => fetchText('/token');

export const livekitUrl = 'wss://livekit.example';

/** The password of a SIP account. */
export const fetchSipPassword = () => fetchText('/sip-password');

/** What a Vonage Video page needs to join. */
interface VonageSession {
  readonly apiKey: string;
  readonly sessionId: string;
  readonly token: string;
}
export const fetchSession = async () => JSON.parse(await fetchText('/session')) as VonageSession;
export const fetchSessionToken = async () => (await fetchSession()).token;
