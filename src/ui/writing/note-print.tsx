interface NotePrintProps {
  readonly body: string;
  readonly name: string | undefined;
  readonly address: string;
}

/** The card on paper: its words on one small page, where it goes on the next. On the screen it is not there. */
export function NotePrint({ body, name, address }: NotePrintProps) {
  const lines = address.trim();
  // An address is often typed with the name above it.
  const isNamed = name !== undefined && lines.toLowerCase().startsWith(name.toLowerCase());
  return (
    <div class="note-print" aria-hidden="true">
      <p class="note-words">{body}</p>
      {lines !== '' && <p class="note-address">{isNamed || name === undefined ? lines : `${name}\n${lines}`}</p>}
    </div>
  );
}
