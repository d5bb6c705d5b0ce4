import { UserAgent, type UserAgentOptions } from 'sip.js';

const uri = UserAgent.makeURI('sip:ana@sip.example');
export const sipAccount: UserAgentOptions = {
  ...(uri && { uri }),
  authorizationUsername: 'ana',
  transportOptions: { server: 'wss://sip.example' },
};
