import { countriesWithHolidays } from '../../core/calendar/business-days.ts';

/**
 * The countries to choose from, those whose public holidays are known, by name; with the chosen one (ISO 3166-1 alpha-2, or empty), whatever it is.
 * `unknown` says that none is known. `locale` is BCP 47.
 */
export function countryOptions(chosen: string, locale: string, unknown: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const codes = new Set([...countriesWithHolidays(), ...(chosen === '' ? [] : [chosen])]);
  const options = [...codes].map((code) => ({ value: code, label: names.of(code) ?? code }));
  return [{ value: '', label: unknown }, ...options.sort((a, b) => a.label.localeCompare(b.label, locale))];
}
