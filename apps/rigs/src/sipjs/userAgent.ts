import { UserAgent, type UserAgentOptions } from 'sip.js';

/** A user agent of sip.js 0.21.2 for the server of the page, quiet and without a wait for ICE servers. */
export function createUserAgent(
  server: string,
  user: string,
  password: string,
  more: UserAgentOptions = {},
): UserAgent {
  const uri = UserAgent.makeURI(`sip:${user}@localhost`);
  return new UserAgent({
    ...(uri && { uri }),
    authorizationUsername: user,
    authorizationPassword: password,
    transportOptions: { server },
    sessionDescriptionHandlerFactoryOptions: {
      iceGatheringTimeout: 500,
      peerConnectionConfiguration: { iceServers: [] },
    },
    logBuiltinEnabled: false,
    ...more,
  });
}
