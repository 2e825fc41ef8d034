import { extensionVersion } from '../platform/runtime.ts';

const details = new URLSearchParams(location.hash.slice(1));
const report = document.querySelector<HTMLTextAreaElement>('#report');
const copied = document.querySelector('#copied');

if (report !== null) {
  report.value = [
    `Sidelight ${extensionVersion()}`,
    `Name: ${details.get('name') ?? ''}`,
    `Record: ${details.get('record') ?? 'none, the name is not in the dataset'}`,
    `The article writes: ${details.get('surface') ?? ''}`,
    '',
    'What the card says:',
    '',
    'What is right, and a source that says so:',
    '',
  ].join('\n');
}

document.querySelector('#copy')?.addEventListener('click', () => {
  navigator.clipboard.writeText(report?.value ?? '').then(
    () => copied?.replaceChildren('Copied.'),
    () => {
      report?.select();
      copied?.replaceChildren('The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.');
    },
  );
});
