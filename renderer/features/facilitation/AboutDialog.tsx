import type { About } from "@shared/bridge/bridge";
import icon from "../../../assets/icons/icon.svg";
import { useWords } from "../../store/useWords";
import { Dialog } from "../../ui/Dialog";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./AboutDialog.module.css";
import { licences } from "./licences";

interface Props {
  readonly about: About | null;
  readonly onClose: () => void;
}

/** Which app this is, what it runs on, and what it is built from. */
export const AboutDialog = ({ about, onClose }: Props) => {
  const words = useWords();
  return (
    <Dialog open onClose={onClose} title={words.text("frame.about")}>
      <div className={styles["about"]}>
        <div className={styles["head"]}>
          <img src={icon} alt="" />
          <p>{words.text("frame.about.what")}</p>
        </div>
        {about?.developmentRuntime && <p className={styles["development"]}>{words.text("frame.about.development")}</p>}
        {about && (
          <p className={styles["quiet"]}>
            {about.version !== "" && (
              <>
                {words.text("frame.about.version", { version: about.version, built: about.built })}
                <br />
              </>
            )}
            {about.electron === ""
              ? words.text("frame.about.browser", { chromium: about.chromium })
              : words.text("frame.about.engine", { electron: about.electron, chromium: about.chromium })}
          </p>
        )}
        <p className={styles["quiet"]}>{words.text("frame.about.offline")}</p>
        <Disclosure quiet label={words.text("frame.about.licences")}>
          <dl className={styles["licences"]}>
            {licences.map(({ licence, of }) => (
              <div key={licence} style={{ display: "contents" }}>
                <dt>{licence}</dt>
                <dd>{words.list(of)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles["quiet"]}>{words.text("frame.about.flow")}</p>
        </Disclosure>
      </div>
    </Dialog>
  );
};
