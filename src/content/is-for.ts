import type { TabCommands } from '../browser/messages.ts';

/** Whether a message to this page is this command. */
export const isFor = (command: keyof TabCommands, message: unknown): message is { readonly input: Record<string, unknown> } =>
  isObject(message) && message.command === command && isObject(message.input);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
