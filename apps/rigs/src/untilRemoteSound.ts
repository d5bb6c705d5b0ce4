/**
 * Runs in a call page: resolves when its remote sound is heard. The element plays on, silent, where nothing comes yet: only
 * the samples tell. It has no function with a name of its own, which `tsx` would wrap in a helper that no page has.
 */
export async function untilRemoteSound(): Promise<void> {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  let heard: MediaProvider | null = null;
  while (!samples.some((sample) => Math.abs(sample) > 0.001)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const element = document.getElementById('remote-sound');
    const stream = element instanceof HTMLAudioElement ? element.srcObject : null;
    if (stream instanceof MediaStream && stream !== heard) {
      heard = stream;
      context.createMediaStreamSource(stream).connect(analyser);
    }
    analyser.getFloatTimeDomainData(samples);
  }
  await context.close();
}
