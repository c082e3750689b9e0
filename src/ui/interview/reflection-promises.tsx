import { Choice, Field } from '../parts/field.tsx';
import { replaced, withNext } from '../parts/growing.ts';
import { useReader } from '../parts/reader.ts';
import type { Reflection } from './reflection-changes.ts';

type Promised = Reflection['promised'][number];
type Asked = Reflection['asked'][number];

interface RowsProps {
  readonly form: Reflection;
  readonly set: (change: Partial<Reflection>) => void;
}

const newId = () => `request:${crypto.randomUUID()}`;

/** What the user promised, to whom and by when (C39). `people` are those they may have promised it to, by id and name. */
export function PromisedRows({ people, form, set }: RowsProps & { readonly people: readonly { readonly id: string; readonly name: string }[] }) {
  const { text } = useReader();
  const { promised } = form;
  const [only, ...others] = people;
  const rows = withNext(
    promised,
    ({ what }) => what === '',
    (): Promised => ({ id: newId(), what: '', person: others.length === 0 ? (only?.id ?? '') : '', due: '' }),
  );
  return rows.map((row, index) => {
    const change = (changed: Partial<Promised>) => set({ promised: replaced(promised, index, { ...row, ...changed }) });
    return (
      <div class="grown wide form" key={index}>
        <Field
          wide
          label={text(index === 0 ? 'reflectPromised' : 'reflectPromisedMore')}
          value={row.what}
          hint={index === 0 ? text('reflectPromisedHint') : undefined}
          onChange={(what) => change({ what })}
        />
        {row.what !== '' && (
          <>
            <Choice
              label={text('reflectPromisedTo')}
              value={row.person}
              options={[{ value: '', label: text('reflectEverybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(person) => change({ person })}
            />
            <Field label={text('fieldDue')} type="date" value={row.due} onChange={(due) => change({ due })} />
          </>
        )}
      </div>
    );
  });
}

/** What they asked for. */
export function AskedRows({ form, set }: RowsProps) {
  const { text } = useReader();
  const { asked } = form;
  const rows = withNext(
    asked,
    ({ what }) => what === '',
    (): Asked => ({ id: newId(), what: '', due: '' }),
  );
  return rows.map((row, index) => {
    const change = (changed: Partial<Asked>) => set({ asked: replaced(asked, index, { ...row, ...changed }) });
    return (
      <div class="grown wide form" key={index}>
        <Field
          wide={row.what === ''}
          label={text(index === 0 ? 'reflectAsked' : 'reflectAskedMore')}
          value={row.what}
          onChange={(what) => change({ what })}
        />
        {row.what !== '' && <Field label={text('fieldDue')} type="date" value={row.due} onChange={(due) => change({ due })} />}
      </div>
    );
  });
}
