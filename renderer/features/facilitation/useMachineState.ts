import type { MachineState } from "@shared/bridge/bridge";
import { useEffect, useState } from "react";
import { bridge } from "../../bridge";

/** How often it is asked again, in milliseconds: a plug is put in while one looks. */
const again = 3_000;

/** What the machine says of power, disk and sleep, while somebody looks at it; null before the first answer. */
export const useMachineState = (): MachineState | null => {
  const [state, setState] = useState<MachineState | null>(null);
  useEffect(() => {
    let looking = true;
    const ask = async (): Promise<void> => {
      const answer = await bridge.machineState();
      if (looking && answer.ok) setState(answer.value);
    };
    void ask();
    const asking = setInterval(() => void ask(), again);
    return () => {
      looking = false;
      clearInterval(asking);
    };
  }, []);
  return state;
};
