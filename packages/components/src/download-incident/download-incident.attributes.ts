/**
 * The data attributes of `DownloadIncident`, for styles and tests. They are part of the public interface.
 *
 * On its button:
 *
 * - `data-faultline`: always `download-incident`.
 * - `data-status`: `idle`; `failed`: the recording could not be made into a file.
 */
export const downloadIncidentAttributes = ['data-faultline', 'data-status'] as const;
