/**
 * Text in the lines the model has broken it into, so that window, picture and paper break alike: one box, in which a line
 * ends where the text says. Its style keeps line ends (`white-space: pre`).
 */
export const TextBlock = ({
  lines,
  className,
  prefix = "",
  prefixClass,
}: {
  lines: readonly string[];
  className?: string | undefined;
  prefix?: string;
  prefixClass?: string | undefined;
}) => {
  const text = lines.map((line) => line || "\u00a0").join("\n");
  const head = prefix !== "" && text.startsWith(prefix);
  return (
    <div className={className} dir="auto">
      {head ? <span className={prefixClass}>{prefix}</span> : null}
      {head ? text.slice(prefix.length) : text}
    </div>
  );
};
