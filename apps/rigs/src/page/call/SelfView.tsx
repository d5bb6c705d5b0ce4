import { useEffect, useRef } from 'react';
import words from '../words.json';

/** The picture that this page sends, as the person sees it in a mirror. */
export function SelfView({ picture }: { readonly picture: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = picture;
  }, [picture]);
  return <video ref={video} className="call-self" aria-label={words.selfView} autoPlay muted playsInline />;
}
