/** What every object of the SDK has. Listeners are called one after the other; `off` needs the same function. */
export interface OpentokEmitterLike {
  on(event: string, listener: (payload: unknown) => void): unknown;
  off(event: string, listener: (payload: unknown) => void): unknown;
}

/** The namespace `OT`, from the script or the package. */
export interface OpentokLike {
  on(event: 'exception', listener: (payload: unknown) => void): unknown;
  off(event: 'exception', listener: (payload: unknown) => void): unknown;
  unblockAudio?(): Promise<unknown>;
}

/** The part of a `Session` that is used. `currentState` exists at run time but not in the types (2.35.2). */
export interface OpentokSessionLike extends OpentokEmitterLike {
  readonly connection?: object | null | undefined;
  readonly currentState?: string | undefined;
  connect?(token: string, callback: (error?: unknown) => void): unknown;
}

/** The part of a `Publisher` that is used. */
export interface OpentokPublisherLike extends OpentokEmitterLike {
  readonly stream?: object | null | undefined;
  getAudioSource?(): unknown;
  getVideoSource?(): unknown;
  setAudioSource?(deviceId: string): Promise<unknown>;
  setVideoSource?(deviceId: string): Promise<unknown>;
}

/** The part of a `Subscriber` that is used. */
export interface OpentokSubscriberLike extends OpentokEmitterLike {
  readonly stream?: object | null | undefined;
  isAudioBlocked?(): boolean;
}
