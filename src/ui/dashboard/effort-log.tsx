import { machineZone } from '../../browser/clock.ts';
import { dayAt } from '../../core/calendar/time.ts';
import { csvOf } from '../../core/facts/csv.ts';
import { effortLog, effortNamed, effortsOf } from '../../core/plan/effort.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { download } from '../parts/download.ts';
import { Icon } from '../parts/icon.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { dayInFull } from './day-words.ts';
import { removeEffort } from './effort-changes.ts';

/** Without it some spreadsheets take the file for one of another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Everything the user did, the latest first: to look at, to print, and as a file (C52). */
export function EffortLog({ afterview }: { readonly afterview: Afterview }) {
  const { text, say, locale, now, zone } = useReader();
  const facts = afterview.facts.value;
  const done = effortsOf(facts, machineZone()).toReversed();
  const name = settingsOf(afterview)?.name;
  const save = () => {
    const head = [text('effortLogDay'), text('effortLogWhat'), text('effortLogCompany'), text('effortLogNote')];
    const rows = effortLog(facts, machineZone()).map(({ day, what, company, note }) => [day, say(what), company, note]);
    download(text('effortLogFile', { day: dayAt(now, zone) }), BYTE_ORDER_MARK + csvOf([head, ...rows]), 'text/csv');
  };
  return (
    <section class="effort-log" aria-labelledby="effort-log">
      <div class="row">
        <h2 id="effort-log">{text('effortLogTitle')}</h2>
        {done.length > 0 && (
          <div class="actions no-print">
            <button type="button" onClick={save}>
              {text('effortLogSave')}
            </button>
            <PrintButton label={text('effortLogPrint')} hash={hrefOf('search')} />
          </div>
        )}
      </div>
      {name !== undefined && <p class="whose">{name}</p>}
      <p class="small muted no-print">{text(done.length > 0 ? 'effortLogWords' : 'effortLogNothing')}</p>
      {done.length > 0 && (
        <table aria-labelledby="effort-log">
          <thead>
            <tr>
              <th scope="col">{text('effortLogDay')}</th>
              <th scope="col">{text('effortLogWhat')}</th>
              <th scope="col">{text('effortLogCompany')}</th>
            </tr>
          </thead>
          <tbody>
            {done.map((each, index) => {
              const day = dayInFull(dayAt(each.at, zone), locale);
              const what = say(effortNamed(each));
              const { effort, note } = each;
              return (
                <tr key={index}>
                  <td class="numbers">{day}</td>
                  <td>
                    {what}
                    {note !== undefined && <span class="small muted note-words">{note}</span>}
                  </td>
                  <td>
                    {each.application?.company}
                    {effort !== undefined && (
                      <button
                        type="button"
                        class="plain bare"
                        aria-label={text('removeEffort', { what, day })}
                        onClick={() => void afterview.change(() => ok(removeEffort(effort)))}
                      >
                        <Icon name="close" />
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
