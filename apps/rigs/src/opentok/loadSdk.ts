import type OT from '@opentok/client';

declare global {
  interface Window {
    /** Read by the SDK when its script runs: where its servers are. */
    OTProperties?: object;
    OT?: typeof OT;
  }
}

/**
 * Loads the SDK's script with all its addresses on the loopback address. The page may reach no other: the SDK asks for the
 * settings of the project at a fixed address, and goes on without them (2.35.2).
 */
export async function loadSdk(url: string): Promise<typeof OT> {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*";
  document.head.append(policy);
  window.OTProperties = { apiURL: url, loggingURL: url, assetURL: url, cdnURL: url };
  const script = document.createElement('script');
  script.src = '/opentok.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () =>
      reject(
        new Error('The page server does not serve the SDK at /opentok.js. Pass serveSdk() as its `handle`.'),
      );
    document.head.append(script);
  });
  if (!window.OT)
    throw new Error('The script of the SDK ran and left no OT. Check the version of @opentok/client.');
  return window.OT;
}
