import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useState } from "react";
import { type NamedVersion, namedVersions, readNamed } from "../storage/namedVersions";
import { connect } from "./connection";

/** The named versions of a workshop, the newest first; none until they are read. */
export const useNamedVersions = (id: string | null): readonly NamedVersion[] => {
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const { opened } = await connect();
      if (id === null || opened.state !== "open") return;
      const found = await namedVersions(opened.database, id);
      if (wanted) setVersions(found);
    };
    void read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id]);
  return versions;
};

/** The workshop as it was when it was given a name; null where it can no longer be read. */
export const versionOf = async (id: string, revision: number): Promise<Workshop | null> => {
  const { opened } = await connect();
  return opened.state === "open" ? readNamed(opened.database, id, revision).catch(() => null) : null;
};
