import { release } from '../../generated/release.ts'

/** Where GitHub looks for it. */
export const WORKFLOW = '.github/workflows/muster.yml'

/**
 * The steps of a GitHub workflow that judge what the configuration says.
 * @param start the command that starts the target, which has to be installed first
 */
export function ciStep(start?: string): string {
  const steps = [
    '- uses: actions/checkout@v5',
    ...(start === undefined ? [] : installStep(start)),
    // The owner of the action is called as the package is.
    `- uses: ${release.name}/${release.name}@v${release.version}`,
  ]
  return steps.map((line) => `      ${line}\n`).join('')
}

/** Only the user knows what the command needs. */
const installStep = (start: string): readonly string[] => [
  `# Install what ${onOneLine(start)} needs, such as:`,
  '# - run: npm ci',
]

const onOneLine = (command: string) => JSON.stringify(command.replaceAll(/\s+/g, ' ').trim())

/** A GitHub workflow of those steps. */
export const ciWorkflow = (start?: string): string => `name: muster
on: [push, pull_request]
permissions:
  contents: read
jobs:
  muster:
    runs-on: ubuntu-latest
    steps:
${ciStep(start)}`
