import { Inviter, UserAgent } from 'sip.js';
import { source, userAgent } from './sipjs.ts';

export async function dial(number: string) {
  const target = UserAgent.makeURI(`sip:${number}@sip.example`);
  if (!target) throw new Error('This is no number.');
  const inviter = new Inviter(userAgent, target);
  source.track(inviter);
  try {
    await inviter.invite({ requestDelegate: source.delegate({}, inviter) });
  } catch (error) {
    source.report(error, inviter.id);
    throw error;
  }
  return inviter;
}
