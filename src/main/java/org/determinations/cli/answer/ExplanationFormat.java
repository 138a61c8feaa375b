package org.determinations.cli.answer;

/** How an explanation is written. Lower case, because people type it. */
public enum ExplanationFormat {
    text,
    json,
    markdown
}
