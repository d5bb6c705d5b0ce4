declare global {
  interface Window {
    faultlineReleaseMicrophone?: () => void;
  }
}

/** Runs in a page: from now on the microphone is not given until it is released, as while the browser’s question stands open. */
export function holdMicrophoneBack(): void {
  const devices = navigator.mediaDevices;
  const ask = devices.getUserMedia.bind(devices);
  const released = new Promise<void>((resolve) => (window.faultlineReleaseMicrophone = resolve));
  devices.getUserMedia = async (constraints) => {
    await released;
    return ask(constraints);
  };
}

/** Runs in such a page: whoever asked gets the microphone now. */
export const releaseMicrophone = (): void => window.faultlineReleaseMicrophone?.();
