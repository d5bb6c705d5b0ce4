/*
 * What the examples in doc comments take for granted: objects of the SDKs and of an app, by the names that they have there.
 */
import type { AvatarSource } from '@faultline/adapters/avatar';
import type { CallEvent, CallSource, CallStore, Issue, RecordingLike, Shown } from '@faultline/core';
import type { rowsOf, SourceBase } from '@faultline/adapters/kit';
import type { AdapterUnderTest } from '@faultline/testing';
import '@faultline/testing/vitest';
import type { MeteredPeer as Metered } from '@metered-ca/realtime';
import type { Session } from '@opentok/client';
import type { TelnyxRTC as Telnyx } from '@telnyx/webrtc';
import type { Device } from '@twilio/voice-sdk';
import type { UA } from 'jssip';
import type { Room } from 'livekit-client';
import type { Peer as PeerJs } from 'peerjs';
import type { Inviter, Registerer, UserAgent } from 'sip.js';
import type OpenTok from '@opentok/client';
import type { ComponentType } from 'react';

export { loadMessages } from '@faultline/components/locales';
export { MeteredPeer } from '@metered-ca/realtime';
export { TelnyxRTC } from '@telnyx/webrtc';
export { Peer } from 'peerjs';
export { useMutation, useQuery } from '@tanstack/react-query';
export { describe, expect, it } from 'vitest';

export declare const client: Telnyx;
export declare const device: Device;
export declare const room: Room;
export declare const peer: PeerJs;
export declare const meteredPeer: Metered;
export declare const OT: typeof OpenTok;
export declare const session: Session;
export declare const userAgent: UserAgent;
export declare const registerer: Registerer;
export declare const inviter: Inviter;
export declare const ua: UA;
/** A phone of the app's own, as an SDK without an adapter would be. */
export interface Phone {
  readonly online: boolean;
  connect(): Promise<void>;
  on(event: string, listener: (fact: unknown) => void): void;
  off(event: string, listener: (fact: unknown) => void): void;
}
export declare const phone: EventTarget;
export declare const tokenProvider: () => Promise<string>;
export declare const store: CallStore;
export declare const rows: ReturnType<typeof rowsOf>;
export declare const adapter: AdapterUnderTest;
export declare const base: SourceBase<null>;
export declare const undos: (() => void)[];
export declare const options: object;
export declare const call: { readonly id: string; readonly peerConnection: RTCPeerConnection };
export declare const callId: string;
export declare const calls: readonly string[];
export declare const source: AvatarSource;
export declare const stream: MediaStream;
export declare const oldTrack: MediaStreamTrack;
export declare const newTrack: MediaStreamTrack;
export declare const deviceId: string;
export declare const pc: RTCPeerConnection;
/** What the app's own signalling brings. */
export declare const message: { readonly type: string };
export declare const onProgress: () => void;
export declare const response: Response;
export declare const text: string;
export declare const url: string;
export declare const token: string;
export type Token = string;
export declare const role: string;
export declare const issue: Issue;
export declare const banner: Shown;
export declare const prompt: Shown;
export declare const myMessages: Readonly<Record<string, string>>;
export declare const words: Readonly<Record<string, string>>;
export declare const recorder: { readonly recording: () => RecordingLike };
export declare const fetchToken: () => Promise<string>;
export declare const retryLater: () => void;
export declare const redial: () => Promise<void>;
export declare const sources: readonly CallSource[];
export declare const openSignIn: (issueId: string) => void;
export declare const dial: (number: string | null | undefined) => void;
export declare const record: (of: unknown) => void;
export declare const track: (name: string, facts: object) => void;
export declare const save: (facts: object) => void;
export declare const log: (fact: unknown) => void;
export declare const toggleMute: () => void;
export declare const readFailed: (
  error: unknown,
) => (memory: { calls: number }, at: number) => { memory: { calls: number }; events: CallEvent[] };
export declare const SignIn: ComponentType<{ readonly onSubmit: (credentials: object) => void }>;
export declare const YourCallScreen: ComponentType;
export declare const YourCall: ComponentType;
export declare const Call: ComponentType;
export declare const CallCard: ComponentType;
export declare const ChromeSteps: ComponentType;
