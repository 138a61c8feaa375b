package org.determinations.cli.answer;

/** How a change report is written. Lower case, because people type it. */
public enum ChangeFormat {
    text,
    csv,
    markdown,
    json
}
