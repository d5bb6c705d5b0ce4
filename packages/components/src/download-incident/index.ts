export { DownloadIncident } from './DownloadIncident.tsx';
export type { DownloadIncidentProps } from './DownloadIncident.tsx';
export { downloadIncidentAttributes } from './download-incident.attributes.ts';
