package org.determinations.issue;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The work is refused for reasons a person can mend. Carries every reason found, not only the first. Whoever asked for
 * the work must act on the issues; the program is not at fault.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;
    private final Kind kind;

    /** Why the work is refused; each kind has an exit code of its own. */
    public enum Kind {
        /** Input, cycle folder or policy pack refused. */
        INPUT,
        /** What was asked for does not exist or is ambiguous. */
        USAGE,
        /** A checklist, an approval or an embargo is in the way. */
        GATE,
        /** Another run or another process holds what is needed. */
        LOCKED,
        /** The same work is already done. */
        NOTHING_TO_DO,
        /** A replay or a verification differs. */
        DIFFERS,
        /** The machine failed: disk, database connection, permissions. */
        SYSTEM;

        /** A refusal of this kind for one reason, which stands in no row: {@code where} names a file, an option or a run. */
        public Refusal of(IssueCode code, String where, String wrong, String found, String allowed, String action) {
            return new Refusal(this, Issue.of(code, SourceRef.ofFile(where), wrong, found, allowed, action));
        }
    }

    public Refusal(Kind kind, List<Issue> issues) {
        super(issues.isEmpty() ? kind.name() : issues.get(0).line());
        this.kind = kind;
        this.issues = List.copyOf(issues);
    }

    public Refusal(Kind kind, Issue issue) {
        this(kind, List.of(issue));
    }

    /** The same with its sentences in other words; for one whose sentences hold no name. */
    public Refusal saying(UnaryOperator<String> words) {
        return new Refusal(
                kind, issues.stream().map(issue -> issue.saying(words)).toList());
    }

    public Kind kind() {
        return kind;
    }

    /** In the order found; never empty. */
    public List<Issue> issues() {
        return issues;
    }
}
