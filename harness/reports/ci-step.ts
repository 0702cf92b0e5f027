import { release } from '../../generated/release.ts'

/** Where GitHub looks for it. */
export const WORKFLOW = '.github/workflows/muster.yml'

const STEPS = [
  'uses: actions/checkout@v5',
  // The owner of the action is called as the package is.
  `uses: ${release.name}/${release.name}@v${release.version}`,
]

/** The steps of a GitHub workflow that judge what the configuration says. */
export const ciStep = (): string => STEPS.map((step) => `      - ${step}\n`).join('')

/** A GitHub workflow of those steps. */
export const ciWorkflow = (): string => `name: muster
on: [push, pull_request]
permissions:
  contents: read
jobs:
  muster:
    runs-on: ubuntu-latest
    steps:
${ciStep()}`
