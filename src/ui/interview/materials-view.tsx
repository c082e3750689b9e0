import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { FirstDays } from './first-days.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { SampleList } from './sample-list.tsx';
import { View } from '../parts/view.tsx';
import { ReferenceSheet } from '../references/reference-sheet.tsx';
import type { ViewProps } from '../parts/view-props.ts';

const sheets = ['references', 'samples', 'plan'] as const;
type Sheet = (typeof sheets)[number];

/** What a candidate may be asked for at the end of an interview (C13): a sheet of references, a list of samples, a plan for the first 90 days. Each prints by itself. */
export function MaterialsView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  /** The one sheet to print, else all are, a page each. */
  const printing = useSignal<Sheet | undefined>(undefined);
  const situation = afterview.situations.value.find(({ application }) => application.id === id);
  if (!situation) return <View title={text('applicationGoneTitle')} lead={text('applicationGoneWords')} />;
  const { application, settings } = situation;
  const about = [application.role, application.company].filter((part) => part !== undefined && part !== '').join(', ');
  const content: Readonly<Record<Sheet, ComponentChildren>> = {
    references: <ReferenceSheet afterview={afterview} situation={situation} />,
    samples: <SampleList afterview={afterview} application={application} />,
    plan: <FirstDays afterview={afterview} application={application} />,
  };
  const titles = { references: text('sheetReferences'), samples: text('sheetSamples'), plan: text('sheetPlan') };
  return (
    <View title={text('materialsTitle')} lead={about || undefined}>
      <div class="papers">
        {sheets.map((sheet) => (
          <section key={sheet} class={printing.value === undefined || printing.value === sheet ? 'paper' : 'paper unprinted'} aria-labelledby={sheet}>
            <header class="paper-head">
              <h2 id={sheet}>{titles[sheet]}</h2>
              <PrintButton
                label={text('print')}
                about={text('printSheet', { sheet: titles[sheet] })}
                hash={hrefOf('materials', id)}
                onPrint={(isPrinting) => (printing.value = isPrinting ? sheet : undefined)}
              />
            </header>
            <div class="on-paper paper-of">
              {settings.name !== undefined && <p>{settings.name}</p>}
              {about !== '' && <p class="muted">{text('sheetFor', { about })}</p>}
            </div>
            {content[sheet]}
          </section>
        ))}
      </div>
    </View>
  );
}
