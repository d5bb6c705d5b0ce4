/** Whether this page is the playground's, with its panel of faults and all that is shown beside the call. */
export const isStudio = new URLSearchParams(window.location.search).has('panel');
