interface Props {
  readonly className?: string | undefined;
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the block of lines. */
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly anchor?: "left" | "middle" | "right";
  readonly rtl?: boolean;
  /** The first words, lighter. */
  readonly prefix?: { readonly text: string; readonly className: string | undefined };
}

/** Lines of text in the jigsaw, as the picture has broken them. */
export const JigsawText = ({ lines, x, y, size, lineHeight, anchor = "left", rtl = false, ...look }: Props) => {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.35;
  // In right-to-left text "start" is the right end.
  const textAnchor = anchor === "middle" ? "middle" : (anchor === "right") !== rtl ? "end" : "start";
  const head = look.prefix?.text ?? "";
  return lines.map((line, at) => (
    <text
      key={`${String(at)} ${line}`}
      className={look.className}
      x={x}
      y={first + at * lineHeight}
      fontSize={size}
      textAnchor={textAnchor}
      direction={rtl ? "rtl" : "ltr"}
    >
      {at === 0 && head !== "" && line.startsWith(head) ? (
        <>
          <tspan className={look.prefix?.className}>{head}</tspan>
          {line.slice(head.length)}
        </>
      ) : (
        line
      )}
    </text>
  ));
};
