/** What `--help` prints, and bad usage after its reason. */
export const USAGE = `Usage
  sidelight annotate [FILE...|-]   names, roles and quotations of articles
  sidelight lookup NAME            what the dataset holds on a name
  sidelight pack build SRC -o FILE compile a folder of records (YAML)
  sidelight pack check FILE        whether a pack is whole and sound
  sidelight pack dump [FILE]       every record as one line of JSON
  sidelight pack stats [FILE]      what a pack holds, in figures

Input
  .html, .txt, or .jsonl with lines {"id", "text", "date"?, "title"?}; anything
  else, and standard input (-), is told by how it begins.

Options
  --format text|json|jsonl|markdown  of annotate; text is the default
  --date YYYY-MM-DD   the article's date, whatever the input says
  --pack FILE         another reference dataset than the bundled one
  --force             annotate a page that does not look like an article
  --explain           json, jsonl: what else each name could have meant
  -o, --output FILE   write to a file, whole or not at all
  --name NAME         of pack build: what the pack calls itself
  -h, --help          this text
  --version           the version

Exit code: 0 all done, 1 some input failed, 2 bad usage. Nothing leaves this
computer.
`;
