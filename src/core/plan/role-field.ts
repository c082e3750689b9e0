/** What kind of work a role is, as far as its name tells: enough to ask the right questions about the first 90 days (C13). */
export type RoleField = 'lead' | 'sell' | 'build' | 'care' | 'teach' | 'analyse' | 'design' | 'serve' | 'run' | 'any';

/** The first that fits counts: who leads engineers is asked about people first. */
const fields: readonly (readonly [RoleField, ReadonlySet<string>])[] = (
  [
    ['lead', 'head director lead leader manager chief vp president supervisor foreman principal'],
    ['sell', 'sales account marketing growth fundraiser fundraising commercial brand'],
    ['care', 'nurse nursing care carer therapist doctor physician midwife psychologist counsellor paramedic dentist pharmacist'],
    ['teach', 'teacher teaching lecturer tutor trainer professor instructor educator'],
    ['design', 'design designer ux ui illustrator architect editor writer copywriter journalist photographer'],
    ['analyse', 'analyst analytics data research researcher scientist statistician economist auditor accountant controller finance actuary'],
    ['build', 'engineer engineering developer programmer devops sre technician mechanic electrician carpenter surveyor'],
    ['serve', 'support service customer receptionist assistant hospitality waiter barista clerk secretary'],
    ['run', 'operations logistics planner planning coordinator administrator project programme program warehouse production supply buyer'],
  ] as const
).map(([field, words]) => [field, new Set(words.split(' '))]);

/** The field of a role by its English name, such as "Train planner"; `any` where it does not tell or is not known. */
export function fieldOfRole(role = ''): RoleField {
  const words =
    role
      .slice(0, 500)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return fields.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? 'any';
}
