import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import { fromPng, pictureOf, toPng } from './picture.ts';
import { grey } from './test-support/studio.ts';

describe('the hash of a picture', () => {
  it('is that of its pixels, however they are compressed', () => {
    const picture = grey(80, [3]);
    const png = new PNG({ width: picture.width, height: picture.height });
    picture.pixels.copy(png.data);
    const other = PNG.sync.write(png, { deflateLevel: 1, filterType: 4 });
    expect(other.equals(toPng(picture))).toBe(false);
    expect(fromPng(other)).toEqual(picture);
    expect(fromPng(toPng(picture))).toEqual(picture);
  });

  it('is another for one other pixel, and for another shape', () => {
    const { hash, pixels } = grey(80);
    expect(grey(80, [0]).hash).not.toBe(hash);
    expect(pictureOf(3, 4, pixels).hash).not.toBe(hash);
  });
});

describe('the difference of two pictures', () => {
  it('counts the pixels, be they nearly the same', () => {
    expect(differenceOf(grey(80), grey(80)).pixels).toBe(0);
    expect(differenceOf(grey(80), grey(80, [0, 7])).pixels).toBe(2);
  });

  it('lays pictures of different sizes over each other', () => {
    const narrow = pictureOf(2, 3, Buffer.alloc(2 * 3 * 4, 80));
    const { picture, pixels } = differenceOf(narrow, pictureOf(4, 3, Buffer.alloc(4 * 3 * 4, 80)));
    expect([picture.width, picture.height]).toEqual([4, 3]);
    expect(pixels).toBe(6);
  });
});
