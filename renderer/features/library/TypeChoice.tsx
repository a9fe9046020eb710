import { type PartnershipType, partnershipTypes } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import styles from "./NewWorkshopDialog.module.css";

interface Props {
  readonly value: PartnershipType;
  readonly onChange: (type: PartnershipType) => void;
}

/** The six partnership types, each with a line of what it means. */
export const TypeChoice = ({ value, onChange }: Props) => {
  const words = useWords();
  return (
    <fieldset className={styles["types"]}>
      <legend className={styles["legend"]}>{words.text("library.making.type")}</legend>
      {partnershipTypes.map((type) => (
        <label key={type} className={styles["choice"]}>
          <input
            type="radio"
            name="partnershipType"
            className={styles["radio"]}
            checked={type === value}
            onChange={() => onChange(type)}
          />
          <span className={styles["name"]}>{words.text(`domain.partnershipType.${type}`)}</span>
          <span className={styles["about"]}>{words.text(`library.making.about.${type}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
