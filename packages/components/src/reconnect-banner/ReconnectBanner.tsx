'use client';
import { classes } from '../internals/classes.ts';
import { Icon as Drawing } from '../internals/icons/Icon.tsx';
import { circleCheck } from '../internals/icons/paths.tsx';
import { WithAnnouncer } from '../announcer/index.ts';
import { StyledAction } from '../internals/StyledAction.tsx';
import {
  Actions,
  Body,
  Confirmation,
  Countdown,
  Failure,
  Icon,
  Note,
  Progress,
  Reference,
  Root,
  Title,
  type RootProps,
} from './index.parts.ts';
import inFlow from '../internals/in-flow.module.css';
import styles from './reconnect-banner.module.css';

/** Props of `ReconnectBanner`: the attributes of its element. */
export type ReconnectBannerProps = Omit<RootProps, 'children' | 'render'>;

/**
 * Shows the banner, and "You're back" after it: what is wrong with the connection, the service or the call, whether it
 * is being fixed, and what the person can do. It is part of the page and moves the content below it; it never covers
 * anything.
 *
 * @throws Error outside `CallProvider`.
 * @example <CallProvider store={store}><ReconnectBanner /></CallProvider>
 */
export function ReconnectBanner({ className, ...props }: ReconnectBannerProps) {
  return (
    <WithAnnouncer>
      <Root {...props} className={classes(inFlow.root, styles.root, className)}>
        <div className={styles.layout}>
          <div className={styles.lead}>
            <Icon className={styles.icon} />
            <div className={styles.text}>
              <Title className={styles.title} />
              <p className={styles.body}>
                <Progress />
                <Body render={<span />} />
                <Countdown />
              </p>
              <Reference className={styles.body} />
              <Failure className={styles.failure} />
              <Note className={styles.note} />
            </div>
          </div>
          <Actions className={styles.actions}>
            {(action, index) => <StyledAction action={action} index={index} />}
          </Actions>
        </div>
      </Root>
      <Confirmation {...props} className={classes(inFlow.root, styles.root, className)}>
        {({ title, body, titleId }) => (
          <div className={classes(styles.layout, styles.lead)}>
            <Drawing d={circleCheck} className={styles.icon} />
            <div className={styles.text}>
              <p id={titleId} className={styles.title}>
                {title}
              </p>
              <p className={styles.body}>{body}</p>
            </div>
          </div>
        )}
      </Confirmation>
    </WithAnnouncer>
  );
}
