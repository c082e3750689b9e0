import type { Application } from '../../core/facts/records.ts';
import { customOf } from '../../core/plan/customs.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';

/** What a thank-you is at this employer: as the country has it, unless the user knows better (C26). */
export function CountryHint({ afterview, situation }: { readonly afterview: Afterview; readonly situation: Situation }) {
  const { text } = useReader();
  const { application } = situation;
  const { country, thanks } = customOf({ application: { ...application, thanks: undefined } });
  const customs = { expected: 'customExpected', optional: 'customOptional', unusual: 'customUnusual' } as const;
  const options = [
    { value: '', label: text('thanksAsUsual') },
    { value: 'expected', label: text('thanksExpected') },
    { value: 'optional', label: text('thanksOptional') },
    { value: 'unusual', label: text('thanksUnusual') },
  ];
  const keep = (value: string) => {
    const set = { thanks: (value || undefined) as Application['thanks'] };
    void afterview.change(() => ok({ edits: [{ kind: 'application', id: application.id, set }], said: sentence('thanksKept') }));
  };
  return (
    <Choice
      wide
      label={text('fieldThanks')}
      value={application.thanks ?? ''}
      options={options}
      hint={country === undefined ? text('customUnknown') : text('customOfCountry', { country: { country }, custom: sentence(customs[thanks]) })}
      onChange={keep}
    />
  );
}
