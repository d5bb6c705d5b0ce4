import type { ScreenReasons } from '@faultline/core';
import { useId } from 'react';
import { confirmationSentence, seconds, sentenceOf, titleOf } from '../timeline/reasonWords.ts';
import { english } from '../../english.ts';
import words from '../words.json';
import './reasons.css';

interface ReasonsProps {
  readonly why: ScreenReasons;
  /** When the recording began, epoch ms. */
  readonly began: number;
}

/** Why each thing that is wrong is on the screen now, or is not. */
export function Reasons({ why: { reasons, confirmation }, began }: ReasonsProps) {
  const id = useId();
  const isCalm = reasons.length === 0 && !confirmation;
  const timeOf = (at: number) => seconds(at - began);
  return (
    <div role="group" aria-labelledby={id} className="player-why" {...english}>
      <h3 id={id}>{words.why}</h3>
      {isCalm && <p>{words['why.none']}</p>}
      {!isCalm && (
        <ul>
          {reasons.map(({ issueId, condition, code, why }) => (
            <li key={issueId} data-is={why.is}>
              <strong>{titleOf(condition)}</strong>
              <span>{sentenceOf(why, timeOf)}.</span>
              <code>
                {condition} · {code}
              </code>
            </li>
          ))}
          {confirmation && (
            <li data-is={confirmation.is}>
              <strong>{words['lane.back']}</strong>
              <span>{confirmationSentence(confirmation, timeOf)}.</span>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
