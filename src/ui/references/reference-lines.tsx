import type { Reference } from '../../core/facts/records.ts';

/** A reference as a sheet names them: what an employer needs to call them, and how they know the user. */
export function ReferenceLines({ reference: { name, title, company, relation, address, phone } }: { readonly reference: Reference }) {
  const position = [title, company].filter((part) => part !== undefined && part !== '').join(', ');
  const contact = [address, phone].filter((part) => part !== undefined && part !== '');
  return (
    <div class="reference-lines">
      <p class="reference-name">{name}</p>
      {position !== '' && <p>{position}</p>}
      {relation !== undefined && <p class="muted">{relation}</p>}
      {contact.length > 0 && (
        <p class="reference-contact">
          {contact.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </div>
  );
}
