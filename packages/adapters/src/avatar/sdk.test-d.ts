import type { EventSourceLike, ResponseLike, WebSocketLike } from './sdk.ts';

/** Fails to compile unless the browser's own class fits what the adapter expects. The SDK itself stays on the server. */
type Fits<Real extends Like, Like> = Real;

export type Channels = [Fits<EventSource, EventSourceLike>, Fits<WebSocket, WebSocketLike>];

export type Responses = [Fits<Response, ResponseLike>];
