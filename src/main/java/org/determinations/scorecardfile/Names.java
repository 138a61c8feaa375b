package org.determinations.scorecardfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.policyfile.NearestName;

/** Which names a scorecard defines, and which of them are reckoned so far. */
final class Names {
    private final Set<String> all;
    private final Map<String, Boolean> known = new LinkedHashMap<>();
    private final List<Issue> issues;

    /**
     * What a scorecard defines.
     *
     * @param all every name of every section
     */
    Names(Set<String> all, List<Issue> issues) {
        this.all = new HashSet<>(all);
        this.issues = issues;
    }

    /** From here on the name may be read. */
    void define(String name, boolean numeric, SourceRef where) {
        if (known.put(name, numeric) != null) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_UNREADABLE,
                    where,
                    "the name is given to two things",
                    name,
                    "",
                    "rename one of the two"));
        }
    }

    /** Whether the name may be read; an issue otherwise. */
    boolean check(String name, SourceRef where) {
        return check(name, where, Set.of());
    }

    /**
     * Whether the name may be read.
     *
     * @param besides other words that could stand there, for the nearest one
     */
    boolean check(String name, SourceRef where, Set<String> besides) {
        if (known.containsKey(name)) {
            return true;
        }
        Set<String> allowed = new TreeSet<>(known.keySet());
        allowed.addAll(besides);
        if (all.contains(name)) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_FORWARD,
                    where,
                    "what is read here is reckoned later, or here",
                    name,
                    "what stands before: " + String.join(", ", known.keySet()),
                    "move it before, or read another"));
        } else {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_UNKNOWN_NAME,
                    where,
                    "nothing has this name",
                    name,
                    String.join(", ", allowed),
                    NearestName.advice(name, allowed)));
        }
        return false;
    }

    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    /** Whether numbers can be compared with it; true of an unknown one, which has its issue already. */
    boolean isNumeric(String name) {
        return known.getOrDefault(name, true);
    }
}
