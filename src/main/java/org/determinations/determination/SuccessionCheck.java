package org.determinations.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.SuccessorFact;

/**
 * Whether the successor table explains which districts came and went between two cycles. Issues: CR-020 vanished, CR-021
 * appeared, CR-022 the table says something else. Whoever keeps the table acts on them.
 */
public final class SuccessionCheck {
    private static final String ADD_ROW = "add a row to the successor table, or look for the missing district";

    private final Set<DistrictCode> last;
    private final Set<DistrictCode> now;
    private final List<SuccessorFact> effective;
    private final List<SuccessorFact> explaining;
    private final List<Issue> issues = new ArrayList<>();

    private SuccessionCheck(
            Set<DistrictCode> last,
            Set<DistrictCode> now,
            List<SuccessorFact> effective,
            List<SuccessorFact> explaining) {
        this.last = last;
        this.now = now;
        this.effective = effective;
        this.explaining = explaining;
    }

    /**
     * Every issue: vanished codes, then new codes, then rows of the table, each in order.
     *
     * @param last districts of the cycle before; when there are none, nothing can be missing and nothing is new
     * @param now districts of this cycle
     * @param stageDate rows that take effect later demand nothing yet; where the files have the new district in place of the old one
     *     already, they explain it, as in June of a merger of July
     */
    public static List<Issue> check(
            Collection<DistrictCode> last,
            Collection<DistrictCode> now,
            Collection<SuccessorFact> successors,
            LocalDate stageDate) {
        if (last.isEmpty()) {
            return List.of();
        }
        List<SuccessorFact> rows = successors.stream()
                .sorted(Comparator.comparing(SuccessorFact::effectiveOn).thenComparing(SuccessorFact::district))
                .toList();
        List<SuccessorFact> effective =
                rows.stream().filter(s -> !s.effectiveOn().isAfter(stageDate)).toList();
        List<SuccessorFact> explaining = rows.stream()
                .filter(s -> !s.effectiveOn().isAfter(stageDate)
                        || s.successor().filter(now::contains).isPresent()
                                && s.predecessor().filter(now::contains).isEmpty())
                .toList();
        SuccessionCheck check = new SuccessionCheck(new TreeSet<>(last), new TreeSet<>(now), effective, explaining);
        check.vanished();
        check.appeared();
        effective.forEach(check::row);
        return List.copyOf(check.issues);
    }

    private void vanished() {
        for (DistrictCode code : without(last, now)) {
            if (explaining.stream().noneMatch(s -> s.predecessor().equals(Optional.of(code)))) {
                issue(
                        IssueCode.CODE_VANISHED,
                        SourceRef.ofFile("successor table"),
                        code,
                        "the district had a result in the cycle before and has no row now");
            }
        }
    }

    private void appeared() {
        for (DistrictCode code : without(now, last)) {
            if (explaining.stream().noneMatch(s -> s.successor().equals(Optional.of(code)))) {
                issue(
                        IssueCode.CODE_APPEARED,
                        SourceRef.ofFile("successor table"),
                        code,
                        "the district had no result in the cycle before");
            }
        }
    }

    /** Only rows about a change between the two cycles: the predecessor was there last time. */
    private void row(SuccessorFact fact) {
        Optional<DistrictCode> gone = fact.predecessor().filter(last::contains);
        if (gone.isEmpty()) {
            return;
        }
        boolean livesOn = effective.stream().anyMatch(s -> s.successor().equals(gone));
        if (now.contains(gone.get()) && !livesOn && fact.kind() != SuccessionKind.SPLIT) {
            contradiction(fact, gone.get(), "the district is to be gone (" + word(fact) + ") and still has a row");
        }
        Optional<DistrictCode> missing = fact.successor().filter(s -> !now.contains(s));
        if (missing.isPresent()
                && effective.stream().noneMatch(s -> s.predecessor().equals(missing))) {
            contradiction(fact, missing.get(), "the district is to follow (" + word(fact) + ") and has no row");
        }
    }

    private void contradiction(SuccessorFact fact, DistrictCode district, String wrong) {
        issues.add(Issue.of(
                        IssueCode.SUCCESSION_CONTRADICTS,
                        fact.source().row(),
                        wrong,
                        "effective on " + fact.effectiveOn(),
                        "",
                        "correct the successor table or the files of the stage")
                .inDistrict(district.digits()));
    }

    private void issue(IssueCode code, SourceRef where, DistrictCode district, String wrong) {
        issues.add(Issue.of(code, where, wrong, district.digits(), "", ADD_ROW).inDistrict(district.digits()));
    }

    private static String word(SuccessorFact fact) {
        return fact.kind().word();
    }

    private static SortedSet<DistrictCode> without(Set<DistrictCode> all, Set<DistrictCode> others) {
        SortedSet<DistrictCode> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
