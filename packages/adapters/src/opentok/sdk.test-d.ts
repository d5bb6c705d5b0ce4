import type OT from '@opentok/client';
import type { OpentokLike, OpentokPublisherLike, OpentokSessionLike, OpentokSubscriberLike } from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Objects = [
  Fits<typeof OT, OpentokLike>,
  Fits<OT.Session, OpentokSessionLike>,
  Fits<OT.Publisher, OpentokPublisherLike>,
  Fits<OT.Subscriber, OpentokSubscriberLike>,
];
