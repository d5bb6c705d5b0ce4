/** What ends it: a SIP status, a cause of Q.850, or both. */
export interface End {
  readonly sip?: number;
  readonly q850?: number;
}

export type Play = (event: string, payload: unknown) => void;

/** How an SDK tells a call of two people. All but `begin` is of the call that began last, or that `turnTo` names. */
export interface CallDoor {
  /** The page gets through to its server. */
  readonly connect: (play: Play) => void;
  /** Its connection there is lost without a word. */
  readonly lose: (play: Play) => void;
  /** It is back. */
  readonly restore: (play: Play) => void;
  /** The person calls somebody. */
  readonly begin: (play: Play, id: string) => void;
  readonly talk: (play: Play) => void;
  /** The state of the call's peer connection. */
  readonly media: (play: Play, state: RTCPeerConnectionState) => void;
  /** What becomes of the microphone that is sent: something else holds it (`mute`), or lets it go. */
  readonly sent: (play: Play, event: 'mute' | 'unmute') => void;
  readonly bye: (play: Play, end: End) => void;
  /** The person hangs up in a talk. */
  readonly hangUp: (play: Play) => void;
}

/** How an SDK tells that a call is put on hold and taken back; absent where it tells nothing of it. */
interface HoldDoor {
  /** The person does, and the other side accepts it. */
  readonly ours?: (play: Play, on: boolean) => void;
  readonly theirs?: (play: Play, on: boolean) => void;
  /** The person does, and it is refused. */
  readonly refused?: (play: Play) => void;
  /** That ends the call: the SDK hangs up. */
  readonly refusedEnds?: true;
}

/** How an SDK tells that a call is moved to somebody else; absent where it tells nothing of it. */
interface TransferDoor {
  /** It is refused: by who was asked for it, or by whom it was to go to. */
  readonly refused?: (play: Play, by: 'asked' | 'target') => void;
  /** It was done, and the call is over here: the other side has hung up, or the SDK or the app has. */
  readonly done?: (play: Play, by: 'them' | 'us') => void;
  /** The others put another call, which is there, in the place of this one. */
  readonly replaced?: (play: Play, id: string, by: string) => void;
}

/** The same where the SDK carries SIP. */
export interface SipDoor extends CallDoor {
  /** What follows is of this call. */
  readonly turnTo: (play: Play, id: string) => void;
  /** Somebody calls. */
  readonly come: (play: Play, id: string) => void;
  /** The person takes it. */
  readonly take: (play: Play) => void;
  readonly decline: (play: Play) => void;
  /** The caller gives up before anybody has answered. */
  readonly giveUp: (play: Play) => void;
  readonly ring: (play: Play) => void;
  readonly refuse: (play: Play, end: End) => void;
  readonly hold?: HoldDoor;
  readonly transfer?: TransferDoor;
  /** The SDK notices that nothing is heard of the other side, where it does. */
  readonly silence?: (play: Play) => void;
}

/** The media of a call, as most adapters watch it. */
export const ofMedia = {
  media: (play, state) => play('pc.connectionState', state),
  sent: (play, event) => play(`track.${event}`, { kind: 'audio' }),
} satisfies Partial<CallDoor>;

/** The Reason headers of an end. */
export const reasons = ({ sip, q850 }: End) => [
  ...(sip === undefined ? [] : [`SIP;cause=${sip}`]),
  ...(q850 === undefined ? [] : [`Q.850;cause=${q850}`]),
];

/** A final answer with this end. */
export const answer = ({ sip, q850 }: End) => ({
  statusCode: sip ?? 500,
  reason: reasons(q850 === undefined ? {} : { q850 }),
});
