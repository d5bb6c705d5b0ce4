import { useState } from 'react';
import { linkTo } from '../files/share.ts';
import type { Playable } from '../timeline/playable.ts';
import words from '../words.json';

/** The page of the player without Storybook around it, which would keep what is behind the `#` to itself. */
const playerPage = (): string => {
  const url = new URL(window.location.href);
  url.hash = '';
  return url.href;
};

/** Copies an address that opens the player with a recording; where nothing can be copied, the address stands there. */
export function ShareButton({ playable }: { readonly playable: Playable }) {
  const [said, setSaid] = useState<{ readonly text: string; readonly link?: string }>({ text: '' });
  const share = async () => {
    let link: string;
    try {
      link = await linkTo(playable, playerPage());
    } catch (error) {
      setSaid({ text: error instanceof Error ? error.message : '' });
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ text: words['share.copied'], link });
    } catch {
      // No clipboard without a permission: the address stands there to be selected.
      setSaid({ text: '', link });
    }
  };
  return (
    <div className="player-share">
      <button type="button" onClick={() => void share()}>
        {words.share}
      </button>
      <span role="status">{said.text}</span>
      {said.link && (
        <label>
          {words['share.link']}
          <input readOnly value={said.link} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </div>
  );
}
