import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Makes a page within the page look as the one around it: its style sheets, colours, language, direction and motion; and goes on doing so. */
function mirror({ head, documentElement: root }: Document, inner: Document): () => void {
  // What is the same stays: a sheet that is loaded anew leaves the page without it for a moment.
  const copy = () => {
    const sheets = [...head.querySelectorAll('style, link[rel="stylesheet"]')];
    for (const [at, sheet] of sheets.entries()) {
      const known = inner.head.children[at];
      if (known?.isEqualNode(sheet)) continue;
      if (known) known.replaceWith(inner.importNode(sheet, true));
      else inner.head.append(inner.importNode(sheet, true));
    }
    for (const old of [...inner.head.children].slice(sheets.length)) old.remove();
  };
  const dress = () => {
    for (const { name, value } of root.attributes) inner.documentElement.setAttribute(name, value);
    for (const name of ['lang', 'dir'])
      if (!root.hasAttribute(name)) inner.documentElement.removeAttribute(name);
  };
  copy();
  dress();
  const sheets = new MutationObserver(copy);
  sheets.observe(head, { childList: true, subtree: true, characterData: true });
  const attributes = new MutationObserver(dress);
  attributes.observe(root, { attributes: true });
  return () => {
    sheets.disconnect();
    attributes.disconnect();
  };
}

/** A page within the page: a dialog in it covers and takes no more than this one. */
export function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [inner, setInner] = useState<Document | null>(null);
  useEffect(() => (inner ? mirror(document, inner) : undefined), [inner]);
  return (
    <>
      <iframe
        title={title}
        className="review-frame"
        srcDoc="<!doctype html><html></html>"
        onLoad={(event) => setInner(event.currentTarget.contentDocument)}
      />
      {inner && createPortal(children, inner.body)}
    </>
  );
}
