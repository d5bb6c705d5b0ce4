import type { Outage } from '../../faults/outages.ts';
import { createMediaPath, type MediaPath } from '../../metered/server/mediaPath.ts';
import { startMediaServer, type MediaServer } from './mediaServer.ts';
import { startRelay } from './relay.ts';

/** A relay of messages, a media server, and the network between them and the pages. */
export interface WebrtcServer {
  readonly port: number;
  /** Always as it is now. */
  readonly outage: Outage;
  readonly mediaServer: MediaServer;
  /** The media of all calls goes through it. */
  readonly media: MediaPath;
  /** Cuts every socket without a goodbye and stops listening. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything on free ports of 127.0.0.1. */
export async function startWebrtc(): Promise<WebrtcServer> {
  const media = createMediaPath();
  const [relay, mediaServer] = await Promise.all([startRelay(media), startMediaServer(media)]);
  return {
    port: relay.port,
    mediaServer,
    media,
    outage: relay.outage,
    kill: relay.kill,
    restart: relay.restart,
    async stop() {
      await mediaServer.stop();
      media.stop();
      await relay.kill();
    },
  };
}
