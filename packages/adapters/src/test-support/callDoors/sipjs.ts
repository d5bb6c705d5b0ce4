import { ofCall } from '../../kit/replay/replayedCalls.ts';
import { answer, ofMedia, reasons, type Play, type SipDoor } from './door.ts';

/** What every stack of this family says the same way. */
const turnTo: SipDoor['turnTo'] = (play, id) => play(ofCall, id);

const notify = (play: Play, line: string) => play('session.onNotify', { body: `SIP/2.0 ${line}\r\n` });
const answered = (play: Play, method: string, statusCode: number) =>
  play(statusCode < 300 ? 'invite.onAccept' : 'invite.onReject', { statusCode, method });

function sipjsBye(play: Play, by: 'them' | 'us'): void {
  if (by === 'them') play('session.onBye', { reason: [] });
  else play('session.bye()', null);
  play('session.state', 'Terminated');
}

/** sip.js 0.21. It tells nothing of a hold by the other side. */
export const sipjs: SipDoor = {
  turnTo,
  connect(play) {
    play('transport.state', 'Connecting');
    play('transport.state', 'Connected');
  },
  lose(play) {
    play('transport.state', 'Disconnected');
    play('ua.onDisconnect', { name: 'Error', message: 'WebSocket closed (code: 1006)' });
  },
  restore(play) {
    play('transport.state', 'Connecting');
    play('transport.state', 'Connected');
  },
  begin(play, id) {
    play('session.track', { id });
    play('session.state', 'Establishing');
  },
  come: (play, id) => play('ua.onInvite', { id }),
  take(play) {
    play('session.accept()', null);
    play('session.state', 'Establishing');
    play('session.state', 'Established');
  },
  decline(play) {
    play('session.reject()', null);
    play('session.state', 'Terminated');
  },
  giveUp(play) {
    play('session.onCancel', { reason: [] });
    play('session.state', 'Terminated');
  },
  ring: (play) => play('invite.onProgress', { statusCode: 180 }),
  talk: (play) => play('session.state', 'Established'),
  refuse(play, end) {
    play('session.state', 'Terminated');
    play('invite.onReject', answer(end));
  },
  bye(play, end) {
    play('session.onBye', { reason: reasons(end) });
    play('session.state', 'Terminated');
  },
  ...ofMedia,
  hangUp: (play) => sipjsBye(play, 'us'),
  hold: {
    ours: (play) => answered(play, 'INVITE', 200),
    refused: (play) => answered(play, 'INVITE', 488),
  },
  transfer: {
    refused(play, by) {
      answered(play, 'REFER', by === 'asked' ? 603 : 202);
      if (by === 'target') notify(play, '486 Busy Here');
    },
    done(play, by) {
      answered(play, 'REFER', 202);
      notify(play, '100 Trying');
      if (by === 'them') notify(play, '200 OK');
      sipjsBye(play, by);
    },
    // The SDK says goodbye by itself, and calls no method that an app has (0.21.2).
    replaced(play, id, by) {
      play('ua.onInvite', { id: by, replaces: id });
      sipjs.take(play);
      turnTo(play, id);
      play('session.state', 'Terminated');
    },
  },
};

/** What sip.js 0.15 and JsSIP have in common. */
const legacy = {
  turnTo,
  connect: (play) => play('ua.connected', {}),
  lose: (play) => play('ua.disconnected', { code: 1006, reason: '' }),
  restore: (play) => play('ua.connected', {}),
  begin: (play, id) => play('session.track', { id, acts: true }),
  come: (play, id) => play('ua.invite', { id, acts: true }),
  ring: (play) => play('session.progress', {}),
  talk: (play) => play('session.accepted', {}),
  ...ofMedia,
} satisfies Partial<SipDoor>;

const refusedBy = ['rejected', 'failed', 'terminated'];

/** sip.js 0.15. */
export const sipjs015: SipDoor = {
  ...legacy,
  take(play) {
    play('session.accept()', null);
    play('session.accepted', {});
  },
  decline(play) {
    play('session.terminate()', null);
    const message = 'SIP/2.0 480 Temporarily Unavailable\r\n';
    for (const event of ['rejected', 'failed'])
      play(`session.${event}`, { message, cause: 'Temporarily Unavailable' });
    play('session.terminated', {});
  },
  giveUp(play) {
    play('session.cancel', {});
    for (const event of refusedBy)
      play(`session.${event}`, { method: 'CANCEL', reason: [], cause: 'Canceled' });
  },
  refuse(play, end) {
    for (const event of refusedBy) play(`session.${event}`, { ...answer(end), cause: 'SIP Failure Code' });
  },
  bye: (play, end) => play('session.terminated', { method: 'BYE', reason: reasons(end), cause: 'BYE' }),
  hangUp(play) {
    play('session.terminate()', null);
    play('session.terminated', {});
  },
  hold: {
    ours: (play) => play('session.reinviteAccepted', {}),
    theirs(play) {
      play('session.reinvite', {});
      play('session.reinviteAccepted', {});
    },
    refused: (play) => play('session.reinviteFailed', {}),
  },
  transfer: {
    refused(play, by) {
      if (by === 'asked') return play('transfer.referRequestRejected', {});
      play('transfer.referRequestAccepted', {});
      play('transfer.notify', { body: 'SIP/2.0 486 Busy Here\r\n' });
    },
    // It hangs up by itself once who it goes to has answered, by the method that apps have for it (0.15.11).
    done(play, by) {
      play('transfer.referRequestAccepted', {});
      if (by === 'them') return sipjs015.bye(play, {});
      play('transfer.referAccepted', {});
      sipjs015.hangUp(play);
    },
    replaced(play, id, by) {
      sipjs015.come(play, by);
      play('session.accept()', null);
      turnTo(play, id);
      play('session.replaced', {});
      sipjs015.hangUp(play);
      turnTo(play, by);
      play('session.accepted', {});
    },
  },
};

const endedHere = (play: Play, cause: string) =>
  play('session.ended', { originator: 'local', message: null, cause });

/** JsSIP. A hold that is refused ends its call. */
export const jssip: SipDoor = {
  ...legacy,
  take(play) {
    play('session.answer()', null);
    play('session.accepted', {});
  },
  decline(play) {
    play('session.terminate()', null);
    play('session.failed', { originator: 'local', message: null, cause: 'Rejected' });
  },
  giveUp: (play) =>
    play('session.failed', {
      originator: 'remote',
      message: { method: 'CANCEL', reason: [] },
      cause: 'Canceled',
    }),
  refuse: (play, end) =>
    play('session.failed', { originator: 'remote', message: answer(end), cause: 'SIP Failure Code' }),
  bye: (play, end) =>
    play('session.ended', {
      originator: 'remote',
      message: { method: 'BYE', reason: reasons(end) },
      cause: 'Terminated',
    }),
  hangUp(play) {
    play('session.terminate()', null);
    endedHere(play, 'Terminated');
  },
  hold: {
    ours: (play, on) => play(on ? 'session.hold' : 'session.unhold', { originator: 'local' }),
    theirs: (play, on) => play(on ? 'session.hold' : 'session.unhold', { originator: 'remote' }),
    refused(play) {
      play('session.hold', { originator: 'local' });
      play('session.terminate()', { cause: 'WebRTC Error', statusCode: 500, reason_phrase: 'Hold Failed' });
      endedHere(play, 'WebRTC Error');
    },
    refusedEnds: true,
  },
  transfer: {
    refused(play, by) {
      if (by === 'asked') return play('transfer.requestFailed', { response: answer({ sip: 603 }) });
      play('transfer.requestSucceeded', {});
      play('transfer.failed', { status_line: { status_code: 486, reason_phrase: 'Busy Here' } });
    },
    done(play, by) {
      play('transfer.requestSucceeded', {});
      if (by === 'us') return jssip.hangUp(play);
      play('transfer.accepted', { status_line: { status_code: 200 } });
      jssip.bye(play, {});
    },
    replaced(play, id, by) {
      play('session.replaces', {});
      play('replaces.accept()', null);
      jssip.come(play, by);
      jssip.take(play);
      turnTo(play, id);
      jssip.hangUp(play);
    },
  },
};
