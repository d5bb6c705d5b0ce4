import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { hearClient } from '../../rigLimits.ts';
import type { Behaviour, GatewayCall, World } from './world.ts';
import { fieldsOf, outcomeOf, parse, textOf, type Bye, type Fields, type Message } from './protocol.ts';

/** One connected client. */
export interface Session {
  readonly socket: WebSocket;
  /** The id that survives reconnects; empty before login. */
  readonly id: string;
  /** Sends a request of the gateway's own. */
  say(method: string, params?: Fields): void;
  push(result: unknown): void;
}

const goodPassword = (params: Fields) => params.passwd !== 'wrong' && params.login_token !== 'wrong';

/** Serves one client until its socket closes. */
export function serve(socket: WebSocket, world: World): Session {
  let id = '';
  const transmit = (message: Message) => {
    if (socket.readyState === socket.OPEN)
      // Without this id the SDK asks for no reattachment when it comes back.
      socket.send(JSON.stringify({ jsonrpc: '2.0', voice_sdk_id: world.id, ...message }));
  };
  const session: Session = {
    socket,
    get id() {
      return id;
    },
    say: (method, params = {}) => transmit({ id: randomUUID(), method, params }),
    push: (result) => transmit({ id: randomUUID(), result }),
  };
  const bye = (callId: string, fields: Bye) => {
    world.calls.delete(callId);
    session.say('telnyx_rtc.bye', { callID: callId, ...fields });
    void world.remote.hangUp(callId);
  };

  async function reattach(reconnecting: boolean, behaviour: Behaviour): Promise<void> {
    const mine = [...world.calls.values()].filter((call) => call.session === id);
    const how = reconnecting && mine.length > 0 ? behaviour.reattach : 'none';
    const known = how === 'attach' ? mine.map((call) => call.id) : how === 'unknown' ? [randomUUID()] : [];
    session.say('telnyx_rtc.clientReady', how === 'none' ? {} : { reattached_sessions: known });
    if (how === 'empty') for (const call of mine) world.calls.delete(call.id);
    if (how === 'attach' || how === 'unknown')
      for (const callId of known)
        session.say('telnyx_rtc.attach', { callID: callId, sdp: await world.remote.offer(callId) });
  }

  async function invite(callId: string, number: string, sdp: string): Promise<void> {
    const outcome = outcomeOf(number);
    if (typeof outcome === 'object') return bye(callId, outcome);
    const call: GatewayCall = { id: callId, session: id };
    world.calls.set(callId, call);
    session.say('telnyx_rtc.ringing', { callID: callId });
    if (outcome === 'ringing') return;
    const answer = await world.remote.answer(callId, sdp);
    if (world.calls.has(callId)) session.say('telnyx_rtc.answer', { callID: callId, sdp: answer });
  }

  async function take(request: Message & { readonly method: string }): Promise<void> {
    const params = fieldsOf(request.params);
    const callId = textOf(fieldsOf(params.dialogParams).callID);
    const ok = (result: Fields) => transmit({ id: request.id ?? '', result: { ...result, sessid: id } });
    // Not -32000, on which the SDK signs in again and again.
    const refuse = (message: string) => transmit({ id: request.id ?? '', error: { code: -32001, message } });
    const { behaviour } = world;
    switch (request.method) {
      case 'login': {
        if (behaviour.refuseLogin || !goodPassword(params))
          return transmit({
            id: request.id ?? '',
            error: { code: -32001, message: 'Authentication Failure' },
          });
        const asked = textOf(params.sessid);
        id = asked || randomUUID();
        ok({ message: 'logged in' });
        return reattach(asked !== '', behaviour);
      }
      case 'telnyx_rtc.gatewayState':
        return ok({ params: { state: world.nextState() } });
      case 'telnyx_rtc.invite':
        ok({ callID: callId, message: 'CALL CREATED' });
        return invite(callId, textOf(fieldsOf(params.dialogParams).destination_number), textOf(params.sdp));
      case 'telnyx_rtc.answer':
      case 'telnyx_rtc.attach':
        world.calls.set(callId, { id: callId, session: id });
        ok({ callID: callId, message: 'CALL ANSWERED' });
        return world.remote.accept(callId, textOf(params.sdp));
      case 'telnyx_rtc.bye':
        ok({ callID: callId, message: 'CALL ENDED', cause: params.cause, causeCode: params.causeCode });
        world.calls.delete(callId);
        return world.remote.hangUp(callId);
      case 'telnyx_rtc.modify': {
        const { action } = params;
        if (behaviour.modify === 'hold') await new Promise<void>((resolve) => world.held.push(resolve));
        if (world.behaviour.modify === 'refuse') return refuse('Not now');
        if (action === 'updateMedia')
          return ok({ callID: callId, action, sdp: await world.remote.answer(callId, textOf(params.sdp)) });
        return ok({ callID: callId, action, holdState: action === 'hold' ? 'held' : 'active' });
      }
      default:
        return ok({ message: 'OK' });
    }
  }

  hearClient(socket, (raw) => {
    const message = parse(raw.toString());
    if (!message?.method) return;
    const request = { ...message, method: message.method };
    world.heard(request);
    void take(request).catch((error: unknown) => world.failed(error));
  });
  return session;
}
