import { Combobox as Base } from "@base-ui/react/combobox";
import { Check } from "lucide-react";
import popup from "./popup.module.css";
import type { Option } from "./Select";
import { useUiTexts } from "./UiTexts";

/** The list that opens below a field one types in. */
export const ChoiceList = () => {
  const texts = useUiTexts();
  return (
    <Base.Portal>
      <Base.Positioner className={popup["positioner"]} sideOffset={6}>
        <Base.Popup className={popup["popup"]}>
          <Base.Empty className={popup["empty"]}>{texts.nothingFound}</Base.Empty>
          <Base.List>
            {(option: Option<string>) => (
              <Base.Item
                key={option.value}
                value={option}
                disabled={option.disabled ?? false}
                className={popup["item"]}
              >
                <span className={popup["check"]}>
                  <Base.ItemIndicator>
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                </span>
                {option.icon}
                <span className={popup["label"]} dir="auto">
                  {option.label}
                  {option.hint && <span className={popup["hint"]}>{option.hint}</span>}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
};
