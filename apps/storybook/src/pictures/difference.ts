import pixelmatch from 'pixelmatch';
import { pictureOf, type Picture } from './picture.ts';

const bytesPerPixel = 4;

/** The same picture on a larger white sheet: only pictures of one size can be laid over each other. */
function onSheet({ width, pixels }: Picture, sheetWidth: number, sheetHeight: number): Buffer {
  const sheet = Buffer.alloc(sheetWidth * sheetHeight * bytesPerPixel, 255);
  const row = width * bytesPerPixel;
  for (let at = 0; at < pixels.length; at += row)
    pixels.copy(sheet, (at / row) * sheetWidth * bytesPerPixel, at, at + row);
  return sheet;
}

/** Where two pictures differ, and in how many pixels: these are red, on the first picture grown pale. */
export function differenceOf(
  before: Picture,
  after: Picture,
): { readonly picture: Picture; readonly pixels: number } {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const drawn = Buffer.alloc(width * height * bytesPerPixel);
  const sheets = [before, after].map((picture) => onSheet(picture, width, height)) as [Buffer, Buffer];
  // Exactly: what looks nearly the same is a difference, and so is what differs in smoothing only.
  const pixels = pixelmatch(...sheets, drawn, width, height, { threshold: 0, includeAA: true, alpha: 0.2 });
  return { picture: pictureOf(width, height, drawn), pixels };
}
