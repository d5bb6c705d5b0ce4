import { reconnectSipjs } from '@faultline/adapters/sipjs';
import { Inviter, Registerer, SessionState, UserAgent, type Session } from 'sip.js';
import { peerOf } from './peerOf.ts';
import { createUserAgent } from './userAgent.ts';

/** The other end of calls: a second phone on the same page. */
export interface Bob {
  /** Ends the call, with a Reason header if one is given. */
  hangUp(reason?: string): Promise<void>;
  /** Calls the person of the page, under the name of another phone if one is given. */
  call(user: string, as?: string): Promise<void>;
  /** Takes back a call that nobody has answered yet, with a Reason header if one is given. */
  cancel(reason?: string): Promise<void>;
  /** Falls silent without a goodbye. */
  cutMedia(): void;
  /** Whether he is in a talk, with its media connected. */
  talks(): boolean;
}

declare global {
  interface Window {
    faultlineBob?: Bob;
  }
}

/**
 * Registers `bob`, who answers every call or lets it ring. Resolves when he can be called.
 *
 * @param comesBack whether he registers again by himself when the server was away.
 */
export async function bringBob(server: string, answers: boolean, comesBack: boolean): Promise<Bob> {
  let session: Session | null = null;
  const userAgent = createUserAgent(server, 'bob', 'secret', {
    delegate: {
      onInvite(invitation) {
        session = invitation;
        if (answers) void invitation.accept();
      },
    },
  });
  await userAgent.start();
  const registerer = new Registerer(userAgent);
  if (comesBack) reconnectSipjs(userAgent, { registerer, firstDelayMs: 300, longestDelayMs: 1_000 });
  await new Promise<void>((resolve, reject) => {
    registerer
      .register({
        requestDelegate: {
          onAccept: () => resolve(),
          onReject: ({ message }) => reject(new Error(`Bob was refused: ${message.statusCode}`)),
        },
      })
      .catch(reject);
  });
  return {
    async hangUp(reason) {
      if (session?.state !== SessionState.Established) return;
      await session.bye({ requestOptions: { extraHeaders: reason ? [`Reason: ${reason}`] : [] } });
    },
    async call(user, as) {
      const target = UserAgent.makeURI(`sip:${user}@localhost`);
      const fromUri = as === undefined ? undefined : UserAgent.makeURI(`sip:${as}@localhost`);
      if (!target) return;
      const inviter = new Inviter(userAgent, target, fromUri ? { params: { fromUri } } : {});
      session = inviter;
      await inviter.invite();
    },
    async cancel(reason) {
      if (session instanceof Inviter)
        await session.cancel({ extraHeaders: reason ? [`Reason: ${reason}`] : [] });
    },
    cutMedia: () => peerOf(session)?.close(),
    talks: () => peerOf(session)?.connectionState === 'connected',
  };
}
