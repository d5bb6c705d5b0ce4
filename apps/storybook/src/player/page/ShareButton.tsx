import { CopyText } from '../../CopyText.tsx';
import { linkTo } from '../files/share.ts';
import type { Playable } from '../timeline/playable.ts';
import words from '../words.json';

/** The page of the player without Storybook around it, which would keep what is behind the `#` to itself. */
const playerPage = (): string => {
  const url = new URL(window.location.href);
  url.hash = '';
  return url.href;
};

/** Copies an address that opens the player with a recording. */
export const ShareButton = ({ playable }: { readonly playable: Playable }) => (
  <CopyText
    label={words.share}
    text={() => linkTo(playable, playerPage())}
    copied={words['share.copied']}
    fieldLabel={words['share.link']}
  />
);
