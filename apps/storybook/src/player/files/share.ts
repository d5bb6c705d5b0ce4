import { cleanRecording } from '@faultline/core';
import type { Playable } from '../timeline/playable.ts';
import { maxLength, playableOf } from './readText.ts';

/** The name of the part of an address that holds a recording. */
const field = 'recording';
/** Longer addresses get cut off by what people send them with, characters. */
export const maxLinkLength = 30_000;

const format = 'deflate-raw';

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads no more than a recording may have: a short link can hold a very long text. */
async function unpacked(link: string): Promise<string> {
  const binary = atob(link.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > maxLength) await reader.cancel();
  }
  return text;
}

/**
 * An address that opens the player with this recording. The recording is behind the `#`, which no server is sent; secrets are left out.
 *
 * @param page the address of the player.
 * @param longest what fits, characters; less than what gets cut off on the way where the link is sent to somebody.
 * @throws Error when it does not fit.
 */
export async function linkTo(
  { name, recording }: Pick<Playable, 'name' | 'recording'>,
  page: string,
  longest = maxLinkLength,
): Promise<string> {
  const url = new URL(page);
  url.hash = new URLSearchParams({
    name,
    [field]: await packed(JSON.stringify(cleanRecording(recording))),
  }).toString();
  if (url.href.length > longest)
    throw new Error(
      `This recording is too large for a link: ${url.href.length.toLocaleString('en')} characters, and ${longest.toLocaleString('en')} fit. Send the file instead.`,
    );
  return url.href;
}

/**
 * What the address of the page brings along; null where it brings nothing.
 *
 * @throws Error with a sentence when what it brings cannot be read.
 */
export async function playableIn(hash: string): Promise<Playable | null> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const link = fields.get(field);
  if (link === null) return null;
  let text: string;
  try {
    text = await unpacked(link);
  } catch {
    throw new Error('The link is not complete. Ask for it again, or for the file.');
  }
  return playableOf(fields.get('name') ?? 'Shared recording', text);
}
