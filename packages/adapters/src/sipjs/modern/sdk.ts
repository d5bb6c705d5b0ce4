/** SIP.js 0.21's `Emitter`, as far as it is used. */
export interface EmitterLike {
  addListener(listener: (state: string) => void): void;
  removeListener(listener: (state: string) => void): void;
}

/** An object with a state and an emitter for it: transport, registerer, session. */
export interface StatefulLike {
  readonly state: string;
  readonly stateChange: EmitterLike;
}

/** The part of an `RTCPeerConnection` that is watched. */
export interface PeerConnectionLike {
  readonly connectionState: string;
  addEventListener(type: 'connectionstatechange', listener: () => void): void;
  removeEventListener(type: 'connectionstatechange', listener: () => void): void;
}

/** The part of a `UserAgent` of sip.js 0.21 that is used. */
export interface SipjsUserAgentLike {
  readonly transport: StatefulLike & { disconnect?(): Promise<unknown> };
  /** Emits the app's own `start()` and `stop()`. */
  readonly stateChange?: EmitterLike;
  delegate?: object | undefined;
  /** Its options; `authorizationPassword` and others are read again for each challenge (0.21.2). */
  readonly configuration?: object;
  readonly state?: string;
  start?(): Promise<unknown>;
  reconnect?(): Promise<unknown>;
}

/** The part of a `Registerer` of sip.js 0.21 that is used. */
export interface SipjsRegistererLike extends StatefulLike {
  register?(options?: { requestDelegate?: SipjsRequestDelegate }): Promise<unknown>;
}

/** The part of an `Inviter` or `Invitation` of sip.js 0.21 that is read. */
export interface SipjsSessionLike extends StatefulLike {
  readonly id: string;
  delegate?: object | undefined;
  readonly sessionDescriptionHandler?: object | undefined;
}

/** A SIP response as a request delegate of sip.js 0.21 receives it. */
export interface SipjsResponseLike {
  readonly message: object;
}

/** What `invite()` and `register()` take as `requestDelegate`. */
export interface SipjsRequestDelegate {
  onAccept?(response: SipjsResponseLike): void;
  onProgress?(response: SipjsResponseLike): void;
  onRedirect?(response: SipjsResponseLike): void;
  onReject?(response: SipjsResponseLike): void;
  onTrying?(response: SipjsResponseLike): void;
}

/** Credentials as the options of a `UserAgent` name them. */
export interface SipjsCredentials {
  readonly authorizationUsername?: string;
  readonly authorizationPassword?: string;
  readonly authorizationHa1?: string;
}
