import { useEffect, useState } from "react";
import { takeDown } from "../still/upStill";
import { saveCopy } from "../store/libraryActions";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import styles from "./Broken.module.css";
import { routeOf } from "./route";

/** The window broke: what is safe, and two ways on. */
export const Broken = ({ error }: { readonly error: unknown }) => {
  const words = useWords();
  const [said, setSaid] = useState("");
  useEffect(takeDown, []);
  const route = routeOf(window.location.hash);
  const copy = async (id: string): Promise<void> => {
    const saved = await saveCopy(id);
    if (!saved.ok) setSaid(words.say(saved.error.sentence));
    else if (saved.value) setSaid(words.text("frame.broken.copied", { name: saved.value.name }));
  };
  return (
    <main className={styles["page"]}>
      <div className={styles["card"]}>
        <h1>{words.text("frame.broken.title")}</h1>
        <p>{words.text("frame.broken.safe")}</p>
        <div className={styles["buttons"]}>
          <Button tone="accent" onClick={() => window.location.reload()}>
            {words.text("frame.broken.reload")}
          </Button>
          {route.screen === "workshop" && (
            <Button onClick={() => void copy(route.id)}>{words.text("frame.broken.copy")}</Button>
          )}
        </div>
        <p role="status">{said}</p>
        <Disclosure quiet label={words.text("frame.broken.details")}>
          <pre className={styles["said"]}>
            {error instanceof Error ? (error.stack ?? error.message) : String(error)}
          </pre>
        </Disclosure>
      </div>
    </main>
  );
};
