/** Stand-in. */
export const mightBeJobMail = (subject: string, text: string): boolean => /interview/i.test(subject + text);
