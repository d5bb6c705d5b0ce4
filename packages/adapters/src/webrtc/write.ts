export { writeConnections as writeWebrtc } from '../peer/writeConnections.ts';
