/** Whether this is Microsoft Edge, which lets no extension work on outlook.cloud.microsoft (since version 150). */
export const isEdge = (): boolean => / Edg\//.test(navigator.userAgent);
