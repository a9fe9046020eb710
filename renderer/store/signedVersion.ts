import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useState } from "react";
import { guarded } from "../storage/guarded";
import { findSigned } from "../storage/signedVersion";
import { connect } from "./connection";

/** The fingerprint that was signed last, where nobody declined it. */
const lastSigned = (workshop: Workshop): string =>
  workshop.signOffs.filter((one) => one.decision !== "declined").at(-1)?.fingerprint ?? "";

/** The version of this workshop that was signed, where this machine still has it; null until it is found. */
export const useSignedVersion = (workshop: Workshop | null): Workshop | null => {
  const [found, setFound] = useState<Workshop | null>(null);
  const id = workshop?.id ?? "";
  const signed = workshop ? lastSigned(workshop) : "";
  useEffect(() => {
    let asked = true;
    setFound(null);
    const look = async (): Promise<void> => {
      const { opened } = await connect();
      if (opened.state !== "open") return;
      const { database } = opened;
      const answer = await guarded(() => findSigned(database, id, signed));
      if (asked && answer.ok) setFound(answer.value);
    };
    if (id !== "" && signed !== "") void look();
    return () => {
      asked = false;
    };
  }, [id, signed]);
  return found;
};
