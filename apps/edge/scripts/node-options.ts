// Options with which Node runs the packed service: see “Memory” in the README. A test compares them with those in files that are no program.
export const nodeOptions = ['--max-semi-space-size=8', '--max-old-space-size=256'];
