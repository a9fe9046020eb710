import { Copy } from "lucide-react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { IconButton } from "../../ui/IconButton";
import styles from "./steps.module.css";

/** All 64 digits in groups of four, as the export prints them. */
export const Fingerprint = ({ digits }: { readonly digits: string }) => {
  const words = useWords();
  const copy = async () => {
    const copied = await bridge.copyText(digits);
    toast(copied.ok ? { key: "panels.agreement.copied" } : copied.error.sentence, {
      tone: copied.ok ? "success" : "caution",
    });
  };
  return (
    <div className={styles.joint}>
      <p className={styles.note}>
        {words.text("panels.agreement.fingerprintIs")}{" "}
        <span className={styles.mono}>{digits.match(/.{4}/g)?.join(" ")}</span>
      </p>
      <IconButton
        label={words.text("panels.agreement.copy")}
        icon={<Copy size={16} aria-hidden />}
        onClick={() => void copy()}
      />
    </div>
  );
};
