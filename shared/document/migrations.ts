/** Takes a document of one version to the next. A released one is never edited. */
export interface Migration {
  /** The version it reads; it writes the next one. */
  readonly from: number;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The version this code writes. */
export const formatVersion = 1;

/** From every released version to the next; version 1 is the first, so there is none yet. */
export const releasedMigrations: readonly Migration[] = [];

/** Brings a document up to the version of this code; null where no way leads there. */
export const migrated = (
  document: Readonly<Record<string, unknown>>,
  version: number,
  migrations: readonly Migration[],
): Readonly<Record<string, unknown>> | null => {
  if (version === formatVersion) return document;
  const next = migrations.find((one) => one.from === version);
  if (!next || version > formatVersion) return null;
  return migrated({ ...next.migrate(document), sameside: version + 1 }, version + 1, migrations);
};
