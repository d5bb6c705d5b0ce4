import { useId, useState } from 'react';
import { nameOf, nameWithTime } from '../timeline/stopWords.ts';
import { seconds } from '../timeline/reasonWords.ts';
import { usePassing, type PlayerState } from '../usePlayer.ts';
import { english } from '../../english.ts';
import words from '../words.json';

const speeds = [0.25, 1, 4, 16];

/** Play, pause, step, scrub and speed. */
export function Transport({ player }: { readonly player: PlayerState }) {
  const { stop, stops, place, endMs, isPlaying } = player;
  const [speed, setSpeed] = useState(1);
  const marks = useId();
  usePassing(player, speed);
  const said = `${seconds(place.atMs)}, ${stop ? nameOf(stop) : words.start}`;
  return (
    <div className="player-transport" role="group" aria-label={words.transport} {...english}>
      <button type="button" onClick={player.toggle}>
        {isPlaying ? words.pause : words.play}
      </button>
      <button type="button" onClick={() => player.step(-1)}>
        {words.back}
      </button>
      <button type="button" onClick={() => player.step(1)}>
        {words.forward}
      </button>
      <label>
        {words.speed}
        <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
          {speeds.map((times) => (
            <option key={times} value={times}>
              {times}×
            </option>
          ))}
        </select>
      </label>
      <label className="player-scrub">
        {words.scrub}
        <input
          type="range"
          min={0}
          max={endMs / 1_000}
          step="any"
          list={marks}
          value={place.atMs / 1_000}
          aria-valuetext={said}
          onChange={({ target }) => player.scrubTo(Math.round(target.valueAsNumber * 10_000) / 10)}
        />
      </label>
      <datalist id={marks}>
        {stops.map((one, index) => (
          <option key={index} value={one.atMs / 1_000} label={nameWithTime(one)} />
        ))}
      </datalist>
      <p className="player-place">{said}</p>
    </div>
  );
}
