package org.determinations.application.assistance;

/** In which form plans are written out. */
public enum PlanFormat {
    /** One table of the actions of all plans. */
    csv,
    /** A page for each plan. */
    html,
    /** A print of each plan. */
    pdf
}
