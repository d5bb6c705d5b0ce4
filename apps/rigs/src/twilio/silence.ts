/** The head of a WAV file, 8 kHz and one byte a sample, that promises 8,002 samples; and the first of them. */
const head = 'UklGRmYfAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YUIfAACA';

/** Three samples of silence. */
const threeSamples = 'gICA';

/**
 * A second of silence, as an address for the SDK's sounds. The SDK plays it as it plays its own, and loops it while a
 * call rings; that its own sounds are fetched from its maker and can be heard is not tested. It needs a length:
 * Chromium starts a looped sound of no length over thousands of times a second, even one that is paused, and on a
 * busy machine the page's clicks then wait in line behind that for ever.
 */
export const silence = `data:audio/wav;base64,${head}${threeSamples.repeat(2_667)}`;
