import { machineZone } from '../../browser/clock.ts';
import { dayAt } from '../../core/calendar/time.ts';
import { learnAnswerDays } from '../../core/plan/learning/answer-days.ts';
import { learnEffortWeeks } from '../../core/plan/learning/effort-weeks.ts';
import { learnQuestions } from '../../core/plan/learning/questions.ts';
import { type StageRow, learnStages } from '../../core/plan/learning/stages.ts';
import { useReader } from '../parts/reader.ts';
import type { ViewProps } from '../parts/view-props.ts';
import { dayInFull, dayShort } from './day-words.ts';
import { LearnBars } from './learn-bars.tsx';
import { LearnColumns } from './learn-columns.tsx';
import { LearnFigure } from './learn-figure.tsx';
import { PlaceHeading } from './place-heading.tsx';

const stageNames: Readonly<Record<StageRow['stage'], string>> = {
  first: 'learnStageFirst',
  second: 'learnStageSecond',
  third: 'learnStageThird',
  offer: 'learnStageOffer',
  accepted: 'learnStageAccepted',
};

/** What all interviews together show (C57), one picture each and a sentence that says what it shows. */
export function LearnView({ afterview }: ViewProps) {
  const { text, locale, now, zone } = useReader();
  const situations = afterview.situations.value;
  const questions = learnQuestions(situations);
  const stages = learnStages(situations);
  const answers = learnAnswerDays(situations);
  const weeks = learnEffortWeeks(afterview.facts.value, now, machineZone());
  const list = new Intl.ListFormat(locale);
  const someEmployer = text('someEmployer');
  return (
    <>
      <PlaceHeading title={text('learnTitle')} />
      <p class="muted learn-lead">{text('learnLead')}</p>
      <div class="learned">
        <LearnFigure title={text('learnQuestionsTitle')} says={questions.says}>
          {questions.rows.length > 0 && (
            <LearnColumns
              of={text('learnReview')}
              series={[text('learnStrong'), text('learnOk'), text('learnRough')]}
              columns={questions.rows.map(({ at, company, strong, ok, rough }) => ({
                label: dayShort(dayAt(at, zone), locale),
                name: `${dayInFull(dayAt(at, zone), locale)} · ${company ?? someEmployer}`,
                values: [strong, ok, rough],
              }))}
            />
          )}
        </LearnFigure>
        <LearnFigure title={text('learnStagesTitle')} says={stages.says}>
          {stages.rows.length > 0 && (
            <LearnBars
              most={stages.rows[0]?.of ?? 0}
              bars={stages.rows.map(({ stage, count, of }) => ({
                id: stage,
                name: text(stageNames[stage]),
                values: [count],
                says: text('learnStageCount', { count, of }),
              }))}
            />
          )}
        </LearnFigure>
        <LearnFigure title={text('learnAnswersTitle')} says={answers.says}>
          {answers.rows.length > 0 && (
            <LearnBars
              most={Math.max(...answers.rows.flatMap(({ days }) => days))}
              areDots
              bars={answers.rows.map(({ application, company, days }) => ({
                id: application,
                name: company ?? someEmployer,
                values: days,
                says: text('learnDays', { count: days.at(-1) ?? 0, days: list.format(days.map(String)) }),
              }))}
            />
          )}
        </LearnFigure>
        <LearnFigure title={text('learnWeeksTitle')} says={weeks.says}>
          {weeks.rows.length > 0 && (
            <LearnColumns
              of={text('learnWeek')}
              series={[text('learnSteps')]}
              columns={weeks.rows.map(({ from, count, isThis }) => ({
                label: isThis ? text('learnNow') : dayShort(from, locale),
                name: isThis ? text('learnThisWeek') : dayInFull(from, locale),
                values: [count],
                isUnfinished: isThis,
              }))}
            />
          )}
        </LearnFigure>
      </div>
    </>
  );
}
