/** The key of the words for each stage of an application. */
export const stageWords = {
  active: 'stageActive',
  rejected: 'stageRejected',
  offered: 'stageOffered',
  accepted: 'stageAccepted',
  closed: 'stageClosed',
} as const;
