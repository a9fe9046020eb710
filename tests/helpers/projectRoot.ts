/** Every runner of tests is started from the root; `import.meta` is not known to all of them. */
export const projectRoot = process.cwd();
