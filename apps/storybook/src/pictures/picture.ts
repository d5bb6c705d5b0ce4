import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';

/** The pixels of a picture, and the hash that names them: the same for the same pixels, however they were compressed. */
export interface Picture {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly pixels: Buffer;
}

/** The picture of these pixels. */
export function pictureOf(width: number, height: number, pixels: Buffer): Picture {
  const hash = createHash('sha256').update(`${width} × ${height}`).update(pixels).digest('hex').slice(0, 16);
  return { hash, width, height, pixels };
}

/** Reads a PNG file. */
export function fromPng(file: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return pictureOf(width, height, data);
}

/** A PNG file, as small as it gets without losing a pixel: a screenshot has no transparency. */
export function toPng({ width, height, pixels }: Picture): Buffer {
  const png = new PNG({ width, height });
  pixels.copy(png.data);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}
