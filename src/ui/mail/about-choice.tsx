import type { About } from '../../core/capture/proposal.ts';
import { type Facts, recordsOf } from '../../core/facts/facts.ts';
import type { Application } from '../../core/facts/records.ts';
import { Choice } from '../parts/field.tsx';
import { type Reader, useReader } from '../parts/reader.ts';

interface AboutChoiceProps {
  readonly label: string;
  readonly facts: Facts;
  /** Empty as long as the user has to choose. */
  readonly value: About;
  /** Whether single interviews can be chosen, to be changed, or only whom another one is with. */
  readonly withInterviews: boolean;
  readonly hint?: string | undefined;
  readonly onChange: (about: About) => void;
}

/** Which known interview a mail changes, or whose interview it is (C6). Nothing where nothing is known yet. */
export function AboutChoice({ label, facts, value, withInterviews, hint, onChange }: AboutChoiceProps) {
  const reader = useReader();
  const applications = recordsOf(facts, 'application');
  if (applications.length === 0) return null;
  const options = applications.flatMap((application) => [
    ...(withInterviews ? interviewOptions(facts, application, reader) : []),
    { value: application.id, label: reader.text('aboutAnother', { application: nameOf(application, reader) }) },
  ]);
  return (
    <Choice
      wide
      label={label}
      value={value}
      options={[
        ...(value === '' ? [{ value: '', label: reader.text('aboutChoose') }] : []),
        { value: 'new', label: reader.text('aboutNew') },
        ...options,
      ]}
      hint={hint}
      onChange={(chosen) => chosen !== '' && onChange(chosen)}
    />
  );
}

function interviewOptions(facts: Facts, application: Application, reader: Reader) {
  const name = nameOf(application, reader);
  return recordsOf(facts, 'interview')
    .filter((interview) => interview.application === application.id && !interview.cancelled)
    .map(({ id, start, zone = reader.zone }) => ({
      value: id,
      label:
        start === undefined
          ? reader.text('aboutInterviewOpen', { application: name })
          : reader.text('aboutInterview', { application: name, when: { instant: start, zone } }),
    }));
}

/** Two processes at one company are told apart by their roles. */
function nameOf({ company, role }: Application, { text }: Reader): string {
  const employer = company ?? text('someEmployer');
  return role === undefined ? employer : text('aboutNamed', { company: employer, role });
}
