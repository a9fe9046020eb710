import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";
import { Toasts } from "../ui/Toasts";

/** The messages of this window. */
export const ToastRegion = () => {
  const words = useWords();
  const toasts = useView((view) => view.toasts);
  // With each step another way back is the right one.
  useWorkshop((state) => (toasts.length > 0 ? state.history : null));
  const dismiss = useView((view) => view.dismiss);
  return (
    <Toasts
      toasts={toasts.map(({ id, phrase, tone, action }) => ({
        id,
        tone,
        text: words.say(phrase),
        ...(action && action.stands?.() !== false
          ? { action: { label: words.say(action.label), run: action.run } }
          : {}),
      }))}
      onDismiss={dismiss}
    />
  );
};
