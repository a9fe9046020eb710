import { useEffect } from "react";
import { useMachine } from "../store/machine";

/** Puts larger type and less motion of this machine on the page. */
export const useMachineLook = (): void => {
  const largerType = useMachine((machine) => machine.largerType);
  const lessMotion = useMachine((machine) => machine.lessMotion);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (largerType) dataset["type"] = "larger";
    else delete dataset["type"];
    if (lessMotion) dataset["motion"] = "less";
    else delete dataset["motion"];
  }, [largerType, lessMotion]);
};
