import { toStory } from '../links.ts';
import words from '../words.json';
import { pictures } from './pictures.tsx';
import { ways } from './ways.ts';
import './welcome.css';

/** What people come for, each with a picture and the way there. */
export const Ways = () => (
  <ul className="review-ways">
    {ways.map(({ name, story }) => (
      <li key={name}>
        <a {...toStory(story)}>
          <svg viewBox="0 0 160 90" aria-hidden="true">
            {pictures[name]}
          </svg>
          <strong>{words[`welcome.${name}`]}</strong>
          <span>{words[`welcome.${name}.more`]}</span>
        </a>
      </li>
    ))}
  </ul>
);
