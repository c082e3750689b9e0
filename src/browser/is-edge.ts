/** Whether this is Microsoft Edge, which lets no extension work on some sites of Microsoft’s own (since version 150). */
export const isEdge = (): boolean => / Edg\//.test(navigator.userAgent);
