import type { Application } from '../../core/facts/records.ts';
import { customOf } from '../../core/plan/customs.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { ThanksChoice } from '../parts/thanks-choice.tsx';

/** What a thank-you is at this employer: as the country has it, unless the user knows better (C26). */
export function EmployerThanks({ afterview, situation }: { readonly afterview: Afterview; readonly situation: Situation }) {
  const { text } = useReader();
  const { application } = situation;
  const { country, thanks } = customOf({ application: { ...application, thanks: undefined } });
  const customs = { expected: 'customExpected', optional: 'customOptional', unusual: 'customUnusual' } as const;
  const keep = (value: string) => {
    const set = { thanks: (value || undefined) as Application['thanks'] };
    void afterview.change(() => ok({ edits: [{ kind: 'application', id: application.id, set }], said: sentence('thanksKept') }));
  };
  return (
    <ThanksChoice
      wide
      value={application.thanks ?? ''}
      hint={country === undefined ? text('customUnknown') : text('customOfCountry', { country: { country }, custom: sentence(customs[thanks]) })}
      onChange={keep}
    />
  );
}
