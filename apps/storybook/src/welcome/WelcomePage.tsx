import { Page } from '../docs/Page.tsx';
import words from './words.json';
import { Ways } from './Ways.tsx';

/** What the studio is, and where one goes from here. */
export const WelcomePage = () => (
  <Page>
    <h1>Faultline</h1>
    <p>{words.lead}</p>
    <Ways />
    <p>{words.toolbar}</p>
    <p>{words.truth}</p>
    <p>
      {words.typefaces} <a href="./licences/inter.txt">{words.inter}</a>{' '}
      <a href="./licences/jetbrains-mono.txt">{words.jetbrainsMono}</a>
    </p>
  </Page>
);
