package org.determinations.practice;

/**
 * How the findings of a file stand on the day of its official release. Each is in one of the four that follow the first two.
 *
 * @param all rows of the file
 * @param earlier those of cycles before this one
 * @param inTime verified as corrected within one year of the notice
 * @param late verified as corrected later than that
 * @param overdue not corrected, and past the printed day
 * @param open not corrected, and not past it
 */
record FindingTally(int all, int earlier, int inTime, int late, int overdue, int open) {
    static final FindingTally NONE = new FindingTally(0, 0, 0, 0, 0, 0);

    /** One more of the same. */
    FindingTally plus(FindingTally more) {
        return new FindingTally(
                all + more.all,
                earlier + more.earlier,
                inTime + more.inTime,
                late + more.late,
                overdue + more.overdue,
                open + more.open);
    }

    /** As the README has it. */
    String table() {
        return new MarkdownTable("the file of findings", "findings")
                .row("in the file", Integer.toString(all))
                .row("of the years before", Integer.toString(earlier))
                .row("closed within a year of the notice", Integer.toString(inTime))
                .row("closed later", Integer.toString(late))
                .row("overdue", Integer.toString(overdue))
                .row("open, in time", Integer.toString(open))
                .text();
    }
}
