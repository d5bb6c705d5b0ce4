/** The part of an `RTCPeerConnection` that is watched. */
export interface PeerConnectionLike {
  readonly connectionState: string;
  addEventListener(type: 'connectionstatechange', listener: () => void): void;
  removeEventListener(type: 'connectionstatechange', listener: () => void): void;
  getStats?(): Promise<{ forEach(visit: (report: unknown) => void): void }>;
}

/** The part of a Telnyx `Call` that is read. Any field can be missing or null in some version or at some moment. */
export interface TelnyxCallLike {
  readonly id: string;
  readonly state: string;
  readonly prevState?: string | null;
  readonly direction?: string | null;
  readonly cause?: string | null;
  readonly causeCode?: number | null;
  readonly sipCode?: number | null;
  readonly sipReason?: string | null;
  readonly recoveredCallId?: string | null;
  readonly isAudioMuted?: boolean;
  readonly options?: object;
  readonly peer?: { readonly instance?: unknown } | null;
  hold?(): Promise<unknown>;
}

/** Credentials as `client.login({ creds })` takes them. */
export interface TelnyxCredentials {
  readonly login?: string;
  readonly password?: string;
  readonly login_token?: string;
}

/**
 * The part of a `TelnyxRTC` client that is used, in any version from 2.25.25 to 2.27.10. `hasAutoReconnect` and
 * `sessionid` exist at run time and may be missing in a test double.
 */
export interface TelnyxClientLike {
  on(event: string, listener: (payload: unknown) => void): unknown;
  off(event: string, listener: (payload: unknown) => void): unknown;
  readonly options?: object;
  readonly sessionid?: string;
  readonly connection?: {
    readonly connected?: boolean;
    readonly isAlive?: boolean;
    readonly previousGatewayState?: string;
  } | null;
  readonly calls?: Readonly<Record<string, object>>;
  connect?(): Promise<unknown> | void;
  disconnect?(): Promise<unknown> | void;
  /** Forgets the connection, so that `connect()` creates a new one; from 2.26.1. */
  clearConnection?(): void;
  login?(params: {
    creds?: TelnyxCredentials;
    onSuccess?: () => void;
    onError?: (error: unknown) => void;
  }): Promise<unknown> | void;
  hasAutoReconnect?(): boolean;
}

/** The class itself. Only its static bus emits 33001, 33002, 33003 and 33009. */
export interface TelnyxStaticLike {
  on(event: string, listener: (payload: unknown) => void): unknown;
}
