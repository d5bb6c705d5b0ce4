import { use } from 'react';
import { textOf } from './load.ts';
import { Markdown } from './Markdown.tsx';
import { Page } from './Page.tsx';

interface MarkdownPageProps {
  /** Of a Markdown file, from the root of the repository. */
  readonly path: string;
}

const Text = ({ path }: MarkdownPageProps) => <Markdown path={path} text={use(textOf(path))} />;

/** A Markdown file of the repository as a page. */
export const MarkdownPage = ({ path }: MarkdownPageProps) => (
  <Page>
    <Text path={path} />
  </Page>
);
