import type { OpenedFile } from "@shared/bridge/bridge";
import { useCallback, useEffect, useRef, useState } from "react";
import { bridge } from "../../bridge";
import { type Received, receive } from "../../store/receiving";
import { toast } from "../../store/viewStore";

/** The file format's limit, in bytes; a larger one is not even read. */
const largest = 20_000_000;

export type Incoming =
  | Received
  | { readonly kind: "too-large"; readonly name: string }
  | { readonly kind: "unreadable" };

interface UseIncoming {
  readonly incoming: Incoming | null;
  /** A file is held over the window. */
  readonly over: boolean;
  readonly dismiss: () => void;
  readonly choose: () => Promise<void>;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Every way a file comes in: chosen, dropped on the window, or handed over by the system. */
export const useIncoming = (): UseIncoming => {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [over, setOver] = useState(false);

  const take = useCallback(async (file: OpenedFile | null): Promise<void> => {
    if (file) setIncoming(await receive(file));
  }, []);

  const takePending = useCallback(async (): Promise<void> => {
    const answer = await bridge.takePendingFile();
    if (answer.ok) await take(answer.value);
    else setIncoming({ kind: "trouble", trouble: answer.error });
  }, [take]);

  const choosing = useRef(false);
  const choose = useCallback(async (): Promise<void> => {
    // One dialog is enough, however often somebody asks.
    if (choosing.current) return;
    choosing.current = true;
    const answer = await bridge.chooseFile();
    choosing.current = false;
    if (answer.ok) await take(answer.value);
    else setIncoming({ kind: "trouble", trouble: answer.error });
  }, [take]);

  useEffect(() => {
    void takePending();
    return bridge.onPendingFile(() => void takePending());
  }, [takePending]);

  useEffect(() => {
    const dropped = async (file: File): Promise<void> => {
      if (file.size > largest) return setIncoming({ kind: "too-large", name: file.name });
      try {
        await take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        // A folder, or a file that went away: the browser gives no bytes of it.
        setIncoming({ kind: "unreadable" });
      }
    };
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files;
      const file = files?.[0];
      if (file) void dropped(file);
      if (files && files.length > 1) toast({ key: "library.drop.one" }, { tone: "caution" });
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [take]);

  const dismiss = useCallback(() => setIncoming(null), []);
  return { incoming, over, dismiss, choose };
};
