import { browserSource } from '@faultline/adapters/browser';
import { reconnectSipjs, sipjsSource } from '@faultline/adapters/sipjs';
import { createCallStore, type CallSource } from '@faultline/core';
import { Invitation, Inviter, Registerer, SessionState, UserAgent, type Session, type Web } from 'sip.js';
import type { Phone } from '../page/phone.ts';
import { recorded } from '../page/recorded.ts';
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
    delegate: { onInvite: (invitation) => void sessions.set(invitation.id, invitation) },
  });
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
  const store = createCallStore([
    source,
    ...(beside ? [beside.other] : []),
    browserSource({ devices: ['microphone'] }),
  ]);
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
    sessions.set(inviter.id, inviter);
    if (!late) source.track(inviter);
    inviter
      .invite({ requestDelegate: source.delegate({}, inviter) })
      .catch((error: unknown) => source.report(error, inviter.id));
  }

  async function end(session: Session | undefined): Promise<void> {
    if (session?.state === SessionState.Established) await session.bye();
    else if (session instanceof Invitation) await session.reject();
    else if (session instanceof Inviter) await session.cancel();
  }

  return {
    store,
    sourceId: source.id,
    connect: () => void connect().catch((error: unknown) => source.report(error)),
    disconnect() {
      store.closing();
      void userAgent.stop();
    },
    dial,
    redial: () => dial(last),
    answer(callId) {
      const session = sessions.get(callId);
      if (session instanceof Invitation)
        session.accept().catch((error: unknown) => source.report(error, callId));
    },
    hold(callId, onHold) {
      const sessionDescriptionHandlerOptions: Web.SessionDescriptionHandlerOptions = { hold: onHold };
      sessions
        .get(callId)
        ?.invite({ sessionDescriptionHandlerOptions })
        .catch((error: unknown) => source.report(error, callId));
    },
    hangUp: (callId) => void end(sessions.get(callId)),
  };
}
