interface KeptConnections {
  faultlineConnections?: RTCPeerConnection[];
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

/** In the page: resolves when a connection to others sends sound that is louder than silence. */
export async function untilSentSound(): Promise<void> {
  const isSent = async (sender: RTCRtpSender) => {
    if (sender.track?.kind !== 'audio' || sender.track.readyState !== 'live') return false;
    const report = [...(await sender.getStats()).values()] as { type: string; audioLevel?: number }[];
    return report.some(({ type, audioLevel = 0 }) => type === 'media-source' && audioLevel > 0.01);
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
