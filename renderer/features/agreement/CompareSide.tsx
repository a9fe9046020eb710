import type { Version } from "@shared/agreement/compare/compareAgreements";
import { readAgreement } from "@shared/agreement/verify/readAgreement";
import { visible } from "@shared/agreement/visible";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { useNamedVersions, versionOf } from "../../store/versions";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { bytesOf } from "./bytesOf";
import styles from "./Compare.module.css";
import { DocumentChooser } from "./DocumentChooser";

interface Props {
  readonly heading: string;
  readonly version: Version | null;
  readonly onVersion: (version: Version) => void;
}

/** One of the two texts: what is open here, a workshop file, or the data in a charter. */
export const CompareSide = ({ heading, version, onVersion }: Props) => {
  const words = useWords();
  const open = useWorkshop((state) => state.workshop);
  const versions = useNamedVersions(open?.id ?? null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readAgreement(await bytesOf(file));
    setTrouble(read.ok ? null : words.say(read.error));
    if (read.ok) onVersion({ name: file.name, workshop: read.value });
  };
  const takeNamed = async (revision: number): Promise<void> => {
    const one = versions.find((version) => version.revision === revision);
    const workshop = open === null || one === undefined ? null : await versionOf(open.id, revision);
    setTrouble(workshop === null ? words.text("versions.gone") : null);
    if (workshop !== null && one !== undefined)
      onVersion({ name: words.text("versions.called", { name: one.name, at: words.moment(one.at) }), workshop });
  };
  return (
    <section className={styles["side"]} aria-label={heading}>
      <h3 className={styles["heading"]}>{heading}</h3>
      <p className={styles["chosen"]} data-none={version === null ? "" : undefined} dir="auto">
        {version === null ? words.text("compare.none") : visible(version.name)}
      </p>
      <div className={styles["ways"]}>
        <DocumentChooser label={words.text("compare.choose")} onFile={(file) => void take(file)} />
        {open !== null && version?.workshop !== open && (
          <Button
            onClick={() => {
              setTrouble(null);
              onVersion({ name: words.text("compare.nowHere"), workshop: open });
            }}
          >
            {words.text("compare.nowHere")}
          </Button>
        )}
        {open !== null && versions.length > 0 && (
          <Select
            label={words.text("versions.choose")}
            hideLabel
            value={null}
            placeholder={words.text("versions.choose")}
            onChange={(revision: number) => void takeNamed(revision)}
            options={versions.map((one) => ({
              value: one.revision,
              label: words.text("versions.called", { name: visible(one.name), at: words.moment(one.at) }),
            }))}
          />
        )}
      </div>
      {trouble !== null && (
        <p role="alert" className={styles["trouble"]}>
          {trouble}
        </p>
      )}
    </section>
  );
};
