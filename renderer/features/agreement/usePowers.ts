import { useEffect, useState } from "react";
import { bridge } from "../../bridge";

interface Powers {
  readonly printPdf: boolean;
  readonly showInFolder: boolean;
}

/** What this shell can do; null until it has answered. */
export const usePowers = (): Powers | null => {
  const [powers, setPowers] = useState<Powers | null>(null);
  useEffect(() => {
    let gone = false;
    void bridge.about().then((about) => {
      if (!gone && about.ok) setPowers(about.value.can);
    });
    return () => {
      gone = true;
    };
  }, []);
  return powers;
};
