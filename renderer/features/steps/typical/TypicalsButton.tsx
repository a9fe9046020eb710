import { typicalsIn } from "@shared/commands/typicals";
import type { Step } from "@shared/workshop/setting";
import { ListChecks } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../../store/useWords";
import { useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import styles from "../steps.module.css";

const TypicalsDialog = lazy(() => import("./TypicalsDialog").then((module) => ({ default: module.TypicalsDialog })));

/** Opens what such partnerships often have in a step, where there is something. */
export const TypicalsButton = ({ step }: { readonly step: Step }) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const [open, setOpen] = useState(false);
  if (!workshop || !typicalsIn[step]) return null;
  return (
    <div className={styles.buttons}>
      <Button tone="quiet" icon={<ListChecks aria-hidden />} onClick={() => setOpen(true)}>
        {words.text("prompts.typical.open")}
      </Button>
      {open && (
        <Suspense>
          <TypicalsDialog workshop={workshop} step={step} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
};
