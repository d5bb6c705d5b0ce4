import { AvatarSDKError, type AvatarErrorFields } from './avatarError.ts';

/** A stand-in for the avatar service and its SDK: it refuses and fails on command. */
export interface AvatarService {
  /**
   * Opens a connection for a session.
   *
   * @throws AvatarSDKError when it was set to refuse
   */
  open(sessionId: string): Promise<void>;
  /** Refuses the next connections, all of them unless `times` says otherwise. */
  refuse(code: string, fields?: AvatarErrorFields, times?: number): void;
  accept(): void;
  /** The code that it refuses connections with now; null: it opens them. */
  readonly refuses: string | null;
  /** Connections requested since the start. */
  readonly asked: number;
}

export function createAvatarService(): AvatarService {
  let refusal: AvatarSDKError | null = null;
  let left = 0;
  let asked = 0;
  return {
    open() {
      asked++;
      if (!refusal || left === 0) return Promise.resolve();
      left--;
      return Promise.reject(refusal);
    },
    refuse(code, fields = { phase: 'websocket_connect' }, times = Infinity) {
      refusal = new AvatarSDKError(code, fields);
      left = times;
    },
    accept() {
      refusal = null;
    },
    get refuses() {
      return left > 0 ? (refusal?.code ?? null) : null;
    },
    get asked() {
      return asked;
    },
  };
}
