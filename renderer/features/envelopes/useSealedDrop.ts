import { useEffect } from "react";
import { bringIn } from "./bringIn";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** A sealed file may be dropped anywhere on the workshop's window. */
export const useSealedDrop = (): void => {
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      for (const file of event.dataTransfer?.files ?? []) void bringIn(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
};
