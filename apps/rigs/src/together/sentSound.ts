interface KeptConnections {
  faultlineConnections?: RTCPeerConnection[];
}

interface Stats {
  type: string;
  audioLevel: number;
  packetsSent: number;
}

/** In the page, before its scripts: keeps its connections to others. */
export function keepConnections(): void {
  const kept: RTCPeerConnection[] = [];
  (window as KeptConnections).faultlineConnections = kept;
  const Original = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      kept.push(this);
    }
  };
}

/**
 * In the page: resolves when a connection to others sends sound of a device that is louder than silence. The far end of some rigs lives
 * in the same page, and sends a tone that is made by Web Audio.
 */
export async function untilSentSound(): Promise<void> {
  const isSent = async (sender: RTCRtpSender) => {
    const { track } = sender;
    if (track?.kind !== 'audio' || track.readyState !== 'live') return false;
    if (track.label === 'MediaStreamAudioDestinationNode') return false;
    const report = [...(await sender.getStats()).values()] as Partial<Stats>[];
    // Packets go out once both sides have agreed: an SDK that is still publishing has not.
    return (
      report.some(({ type, audioLevel = 0 }) => type === 'media-source' && audioLevel > 0.01) &&
      report.some(({ type, packetsSent = 0 }) => type === 'outbound-rtp' && packetsSent > 0)
    );
  };
  for (;;) {
    const connections = (window as KeptConnections).faultlineConnections ?? [];
    const sent = connections
      .filter(({ connectionState }) => connectionState === 'connected')
      .flatMap((connection) => connection.getSenders().map(isSent));
    if ((await Promise.all(sent)).includes(true)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
