import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How many pixels of two pictures of one size look different; edges that are smoothed in another way do not count. */
export function pixelsBetween(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 });
}
