/** What an operation gives that may fail in a way people can meet; `code` picks the sentence in `ui/words`. Bugs throw instead. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: Code; readonly detail?: string };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const fail = <Code extends string>(code: Code, detail?: string): { readonly ok: false; readonly code: Code; readonly detail?: string } =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
