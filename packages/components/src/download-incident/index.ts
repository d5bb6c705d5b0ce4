export { DownloadIncident } from './DownloadIncident.tsx';
export type { DownloadIncidentProps } from './DownloadIncident.tsx';
