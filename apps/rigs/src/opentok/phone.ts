import { browserSource } from '@faultline/adapters/browser';
import { opentokSource } from '@faultline/adapters/opentok';
import { createCallStore } from '@faultline/core';
import type OT from '@opentok/client';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainOpentok } from './plain.ts';
import words from './words.json';

const apiKey = '100';

/** The id of a session of no worth: what the SDK reads in it is where it was made and for which key. */
const sessionId = `1_${btoa(`MX4x${apiKey}`).replace(/={1,2}$/, '')}-fg`;

/** A token in the form the SDK sends on without reading it. */
const token = () =>
  `T1==${btoa(`partner_id=${apiKey}&sig=0123456789abcdef:session_id=${sessionId}&role=publisher`)}`;

/** The tutorial's way: whatever a call of the SDK answers with, an error is told. */
const failed = (error?: unknown) => {
  if (error) plain.failed(error);
};

/** A page on the real SDK: one session, and a publisher of the microphone. */
export function createPhone(sdk: typeof OT): Phone {
  const session = sdk.initSession(apiKey, sessionId);
  const browser = browserSource({ devices: ['microphone'] });
  const startPublisher = (audioSource?: string) => {
    const properties = {
      videoSource: null,
      insertDefaultUI: false,
      ...(audioSource !== undefined && { audioSource }),
    };
    const publisher = sdk.initPublisher(undefined, properties, source.wrap('OT.initPublisher', failed));
    source.trackPublisher(publisher);
  };
  const source = opentokSource({
    OT: sdk,
    session,
    token,
    republish: () => startPublisher(),
    ...recorded('@opentok/client'),
  });
  const store = createCallStore(watched(source, browser));
  store.connect();
  if (isStudio) plainOpentok(session);
  // The SDK ignores a connect while it is still leaving (2.35.2).
  let left = Promise.resolve();
  const connect = async () => {
    await left;
    session.connect(token(), source.wrap('Session.connect', failed));
  };
  return {
    store,
    sourceId: source.id,
    connect: () => void connect(),
    disconnect() {
      store.closing();
      left = session.disconnect();
    },
    more: {
      [words.useMicrophone]: () => startPublisher(),
      [words.useMissing]: () => startPublisher('a-microphone-that-is-not-there'),
    },
  };
}
