import { browserSource } from '@faultline/adapters/browser';
import { reconnectSipjs, sipjsSource } from '@faultline/adapters/sipjs';
import { createCallStore, type CallSource } from '@faultline/core';
import { Invitation, Inviter, Registerer, SessionState, UserAgent, type Session, type Web } from 'sip.js';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { switchSender, toggleSender } from '../page/sender.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { peerOf } from './peerOf.ts';
import { plainSession } from './plain.ts';
import type { Settings } from './settings.ts';
import { createUserAgent } from './userAgent.ts';

/** Another system on the same page, and what this one is called beside it. */
export interface Beside {
  readonly label: string;
  readonly other: CallSource;
}

/** A phone on the real sip.js 0.21, with its store connected before the user agent. */
export function createPhone({ server, user, password, reconnects, late }: Settings, beside?: Beside): Phone {
  const sessions = new Map<string, Session>();
  const userAgent: UserAgent = createUserAgent(server, user, password, {
    delegate: { onInvite: (invitation) => keep(invitation) },
  });
  const keep = (session: Session) => {
    sessions.set(session.id, session);
    if (isStudio) plainSession(session);
  };
  const failed = (error: unknown, callId?: string) => {
    plain.failed(error);
    source.report(error, callId);
  };
  const registerer = new Registerer(userAgent);
  const reconnecting = reconnects
    ? reconnectSipjs(userAgent, {
        registerer,
        requestDelegate: () => source.delegate(),
        firstDelayMs: 300,
        longestDelayMs: 1_000,
      })
    : undefined;
  const source = sipjsSource(userAgent, {
    registerer,
    ...recorded('sip.js'),
    ...(beside && { label: beside.label }),
    ...(reconnecting && { reconnecting }),
    credentials: () => ({ authorizationUsername: user, authorizationPassword: 'secret' }),
  });
  const store = createCallStore(
    watched(source, ...(beside ? [beside.other] : []), browserSource({ devices: ['microphone'] })),
  );
  if (!late) store.connect();
  let last = '';

  async function connect(): Promise<void> {
    await userAgent.start();
    await registerer.register({ requestDelegate: source.delegate() });
  }

  function dial(number: string): void {
    last = number;
    const target = UserAgent.makeURI(`sip:${number}@localhost`);
    if (!target) return;
    const inviter = new Inviter(userAgent, target);
    keep(inviter);
    if (!late) source.track(inviter);
    inviter
      .invite({ requestDelegate: source.delegate({}, inviter) })
      .catch((error: unknown) => failed(error, inviter.id));
  }

  async function end(session: Session | undefined): Promise<void> {
    if (session?.state === SessionState.Established) await session.bye();
    else if (session instanceof Invitation) await session.reject();
    else if (session instanceof Inviter) await session.cancel();
  }

  return {
    store,
    sourceId: source.id,
    connect: () => void connect().catch((error: unknown) => failed(error)),
    disconnect() {
      store.closing();
      void userAgent.stop();
    },
    dial,
    firstNumber: 'bob',
    redial: () => dial(last),
    answer(callId) {
      const session = sessions.get(callId);
      if (session instanceof Invitation) session.accept().catch((error: unknown) => failed(error, callId));
    },
    hold(callId, onHold) {
      const sessionDescriptionHandlerOptions: Web.SessionDescriptionHandlerOptions = { hold: onHold };
      sessions
        .get(callId)
        ?.invite({ sessionDescriptionHandlerOptions })
        .catch((error: unknown) => failed(error, callId));
    },
    hangUp: (callId) => void end(sessions.get(callId)),
    toggleMute: (callId) => toggleSender(peerOf(sessions.get(callId))),
    switchMicrophone: (callId, deviceId) => switchSender(peerOf(sessions.get(callId)), deviceId),
  };
}
