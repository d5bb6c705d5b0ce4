import { classes } from '../internals/classes.ts';
import { Icon } from '../internals/icons/Icon.tsx';
import { check, lock, mic, micOff, video, videoOff } from '../internals/icons/paths.tsx';
import { cross, dots, page, shield, tune } from './signs.ts';
import type { Drawing } from './rows.ts';
import styles from './unblock-steps.module.css';

/** What a drawing shows. */
export interface Drawn {
  readonly device: 'microphone' | 'camera';
  /** The name of the device as the browser writes it. */
  readonly toggle: string;
  readonly host: string;
}

const on = { microphone: mic, camera: video };
const off = { microphone: micOff, camera: videoOff };

const Pressed = ({ d }: { readonly d: string }) => <Icon d={d} className={styles.pressed} />;

/** The start of the address bar: the icon to press, then the site. */
const Bar = ({ d, host }: { readonly d: string; readonly host: string }) => (
  <span className={classes(styles.drawing, styles.bar)}>
    <Pressed d={d} />
    <bdi className={styles.name}>{host}</bdi>
  </span>
);

/**
 * A drawing of the place that a step is about. It adds nothing to the text beside it, so it is hidden from assistive
 * technology.
 */
export function StepDrawing({ drawing, of }: { readonly drawing: Drawing; readonly of: Drawn }) {
  if (typeof drawing === 'object') {
    const bars = { tune, lock, shield, page, deviceOff: off[of.device] };
    return <Bar d={bars[drawing.bar]} host={of.host} />;
  }
  if (drawing === 'question')
    return (
      <span className={styles.window}>
        <span className={classes(styles.drawing, styles.bar)}>
          <bdi className={styles.name}>{of.host}</bdi>
        </span>
        <span className={classes(styles.drawing, styles.question)}>
          <Icon d={on[of.device]} className={styles.sign} />
          <bdi className={styles.name}>{of.host}</bdi>
        </span>
      </span>
    );
  if (drawing === 'menu')
    return (
      <span className={styles.drawing}>
        <Pressed d={dots} />
      </span>
    );
  return (
    <span className={styles.drawing}>
      <Icon d={drawing === 'cross' ? off[of.device] : on[of.device]} className={styles.sign} />
      <span className={styles.name}>{of.toggle}</span>
      {drawing === 'switch' ? (
        <span className={styles.switch} />
      ) : (
        <Pressed d={drawing === 'cross' ? cross : check} />
      )}
    </span>
  );
}
