// Tools for the authored records: `npm run data:format` puts every file into its one form.
import { formatAll } from './records.ts';

const changed = await formatAll();
console.log(changed.length === 0 ? 'Every file of records is in its one form.' : `Formatted ${changed.join(', ')}.`);
