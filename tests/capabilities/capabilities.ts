/** npm run capabilities: writes the README's table of what Afterview does, from the titles of the tests that show it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readmePath, withTable } from './table.ts';

writeFileSync(readmePath, withTable(readFileSync(readmePath, 'utf8')));
