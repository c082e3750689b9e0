/** Every time zone to choose from, and the chosen one, should the browser not list it. */
export function zoneOptions(chosen: string) {
  const zones = Intl.supportedValuesOf('timeZone');
  return [...new Set([chosen, ...zones])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
