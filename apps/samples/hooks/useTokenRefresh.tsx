import { useTokenRefresh } from '@faultline/hooks';

const getToken = async (): Promise<string> => (await fetch('/token')).text();

/** Mounted once: signs in again before the token runs out. */
export function KeepSignedIn() {
  const refresh = useTokenRefresh({ getToken });
  return refresh.status === 'failed' ? <p>We could not renew your sign-in.</p> : null;
}
