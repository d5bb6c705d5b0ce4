'use client';
import { cleanRecording, type RecordingLike } from '@faultline/core';
import { useEffect, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { classes } from '../internals/classes.ts';
import styles from '../internals/button.module.css';
import { visuallyHidden } from '../internals/visuallyHidden.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { en } from './generated/en.ts';

/** Props of `DownloadIncident`: what is downloaded, and the attributes of its button. */
export interface DownloadIncidentProps extends Omit<
  ComponentPropsWithoutRef<'button'>,
  'children' | 'type' | 'onClick' | 'value'
> {
  /**
   * What the SDK said, of a recorder of `@faultline/adapters/recorder` or `@faultline/testing`. It is asked when the button is pressed,
   * and its secrets are left out of the file, whoever made it. Without one nothing is recorded, and there is no button.
   */
  readonly recording: (() => RecordingLike) | null | undefined;
}

/** Long enough for a browser to begin a download; then the file is released. */
const keptMs = 60_000;

/** A name that sorts by time and can be used on every system: `incident-2026-01-01T14-02-31.json`. */
function nameOf(recordedAt: string): string {
  const time = Date.parse(recordedAt);
  const when = Number.isNaN(time) ? 'undated' : new Date(time).toISOString().slice(0, 19);
  return `incident-${when.replaceAll(':', '-')}.json`;
}

function download(text: string, name: string, page: Document): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return url;
}

/**
 * A button that gives the person a file of what happened, for support: the recording of the SDK's events, without secrets, as
 * `replay` and the incident player read it. It needs no `CallProvider`. Whatever is wrong with the recording, the app goes on and the button
 * says that there is no file. Where nothing is recorded there is no button. Its state is in `data-status`: `idle` or `failed`.
 *
 * @example
 * const recorder = createRollingRecorder({ sdk: '@telnyx/webrtc', version: '2.27.10', write: writeTelnyx });
 * const source = recorder.record((tap) => telnyxSource(client, { tap }));
 * <DownloadIncident recording={recorder.recording} />
 */
export function DownloadIncident({ recording, className, ...props }: DownloadIncidentProps) {
  const t = useMessages(en);
  const [isFailed, setFailed] = useState(false);
  const urls = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const kept = urls.current;
    return () => {
      for (const [url, timer] of kept) {
        clearTimeout(timer);
        URL.revokeObjectURL(url);
      }
      kept.clear();
    };
  }, []);
  if (!recording) return null;
  const press = (page: Document) => {
    try {
      const given = cleanRecording(recording());
      const url = download(`${JSON.stringify(given, null, 2)}\n`, nameOf(String(given.recordedAt)), page);
      const letGo = () => {
        urls.current.delete(url);
        URL.revokeObjectURL(url);
      };
      urls.current.set(url, setTimeout(letGo, keptMs));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const said = isFailed ? t('download.failed') : '';
  return (
    <>
      <button
        data-faultline="download-incident"
        data-status={isFailed ? 'failed' : 'idle'}
        {...t.language}
        {...props}
        type="button"
        className={classes(styles.button, styles.small, className)}
        onClick={({ currentTarget }) => press(currentTarget.ownerDocument)}
      >
        {said || t('download.file')}
      </button>
      <span ref={visuallyHidden} role="status">
        {said}
      </span>
    </>
  );
}
