package org.determinations.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.stage.RejectedRow;

/** The rows of a stage that were not accepted, by district: what a rule would have read and cannot. Immutable. */
final class RejectedRows {
    private final Map<String, FileKind> kinds;
    private final Map<SourceRef, List<Fact>> contradicting;

    /**
     * Of one stage.
     *
     * @param kinds of the stage's files, by name; an issue of no such file is of no row
     * @param contradicting the facts of rows that contradict each other
     */
    RejectedRows(Map<String, FileKind> kinds, List<Fact> contradicting) {
        this.kinds = Map.copyOf(kinds);
        this.contradicting = contradicting.stream()
                .collect(Collectors.groupingBy(f -> f.source().row(), Collectors.toList()));
    }

    /** The rejected rows of one district, in the order of the issues that reject them. */
    List<RejectedRow> of(List<Issue> quarantined) {
        List<RejectedRow> rows = new ArrayList<>();
        Set<Fact> told = new HashSet<>();
        for (Issue issue : quarantined) {
            FileKind kind = kinds.get(issue.where().file());
            if (kind != null) {
                rows.addAll(of(issue, kind, told));
            }
        }
        return rows;
    }

    private List<RejectedRow> of(Issue issue, FileKind kind, Set<Fact> told) {
        SourceRef row = SourceRef.ofRow(issue.where().file(), issue.where().row());
        List<Fact> said = contradicting.getOrDefault(row, List.of()).stream()
                .filter(fact -> fact.district().digits().equals(issue.district()))
                .toList();
        if (said.isEmpty()) {
            return List.of(new RejectedRow(kind, issue, Optional.empty()));
        }
        return said.stream()
                .filter(told::add)
                .map(fact -> new RejectedRow(kind, issue, Optional.of(fact)))
                .toList();
    }
}
