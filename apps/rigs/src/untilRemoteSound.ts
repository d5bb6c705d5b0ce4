/**
 * Runs in a call page: resolves when its remote sound is heard. The element plays on, silent, where nothing comes yet: only
 * the samples tell.
 */
export async function untilRemoteSound(): Promise<void> {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  let heard: MediaProvider | null = null;
  const isLoud = () => {
    const element = document.getElementById('remote-sound');
    const stream = element instanceof HTMLAudioElement ? element.srcObject : null;
    if (stream instanceof MediaStream && stream !== heard) {
      heard = stream;
      context.createMediaStreamSource(stream).connect(analyser);
    }
    analyser.getFloatTimeDomainData(samples);
    return samples.some((sample) => Math.abs(sample) > 0.001);
  };
  while (!isLoud()) await new Promise((resolve) => setTimeout(resolve, 20));
  await context.close();
}
