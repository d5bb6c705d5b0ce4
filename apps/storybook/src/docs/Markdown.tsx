import type { ComponentProps } from 'react';
import ReactMarkdown, { type Components, type ExtraProps } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { hrefOf } from './hrefOf.ts';

interface MarkdownProps {
  readonly text: string;
  /** The file that it is from, from the root of the repository: its links start there. */
  readonly path: string;
}

type Own<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps;

const componentsOf = (path: string): Components => ({
  a: ({ href = '', children }: Own<'a'>) => <a {...hrefOf(path, href)}>{children}</a>,
  // Both may be wider than the page, and are then scrolled by keyboard too.
  table: ({ children }: Own<'table'>) => (
    <div className="docs-wide" role="group" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  // The corner of a table that has headings at both sides is no heading.
  th: ({ children, style }: Own<'th'>) => (children ? <th style={style}>{children}</th> : <td />),
  pre: ({ children }: Own<'pre'>) => (
    <pre dir="ltr" tabIndex={0}>
      {children}
    </pre>
  ),
  code: ({ className, children }: Own<'code'>) => (
    <code dir="ltr" className={className}>
      {children}
    </code>
  ),
});

/** Markdown of the repository as a part of a page. */
export const Markdown = ({ text, path }: MarkdownProps) => (
  <ReactMarkdown
    remarkPlugins={[remarkGfm]}
    rehypePlugins={[rehypeSlug, [rehypeHighlight, { detect: false }]]}
    components={componentsOf(path)}
  >
    {text}
  </ReactMarkdown>
);

/** Code with the colours of its language. */
export const Code = ({ text, language = 'ts' }: { readonly text: string; readonly language?: string }) => (
  <Markdown path="" text={`\`\`\`${language}\n${text}\n\`\`\``} />
);
