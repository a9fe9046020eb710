import type { Verdict } from "@shared/agreement/verify/verifyDocument";
import { useRef, useState } from "react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Progress } from "../../ui/Progress";
import { bytesOf } from "./bytesOf";
import { DocumentChooser } from "./DocumentChooser";
import { VerdictView } from "./VerdictView";
import styles from "./Verify.module.css";

interface Checked {
  readonly name: string;
  /** Null while it is being checked. */
  readonly verdict: Verdict | null;
}

const check = async (file: File): Promise<Verdict> => {
  const [{ verifyDocument }, { fontBytes }, about, bytes] = await Promise.all([
    import("@shared/agreement/verify/verifyDocument"),
    import("./fontBytes"),
    bridge.about(),
    bytesOf(file),
  ]);
  const canPrint = about.ok && about.value.can.printPdf;
  return verifyDocument(bytes, { print: canPrint ? (order) => bridge.printPdf(order) : null, fonts: fontBytes });
};

/** Whether a document is the agreement with its fingerprint; nothing of it is taken in. */
export const VerifyDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const [checked, setChecked] = useState<Checked | null>(null);
  const latest = useRef<File | null>(null);
  const take = async (file: File): Promise<void> => {
    latest.current = file;
    setChecked({ name: file.name, verdict: null });
    const verdict = await check(file);
    // Another document may have been chosen meanwhile.
    if (latest.current === file) setChecked({ name: file.name, verdict });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("verify.title")}
      description={words.text("verify.about")}
      footer={<Button onClick={onClose}>{words.text("verify.close")}</Button>}
    >
      <DocumentChooser label={words.text("verify.choose")} onFile={(file) => void take(file)} />
      <div className={styles["result"]} aria-live="polite">
        {checked !== null && checked.verdict === null && <Progress label={words.text("verify.working")} value={null} />}
        {checked?.verdict && <VerdictView name={checked.name} verdict={checked.verdict} />}
      </div>
    </Dialog>
  );
};
