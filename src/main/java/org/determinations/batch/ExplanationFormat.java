package org.determinations.batch;

/** How an explanation is written. Lower case, because people type it. */
public enum ExplanationFormat {
    text,
    json,
    markdown
}
