export { provoke } from './hostile.ts';
export { dial, handshakeOf, requestOf, sendAndReset, sendRaw, statusOf } from './raw.ts';
