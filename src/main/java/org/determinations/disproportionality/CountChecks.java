package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.model.student.StudentOutcome;

/**
 * Contradictions between the counts of one district. Each refuses only the measures that rest on it; the others go on. Makes
 * {@code CR-023} to {@code CR-029}, {@code CR-033} and {@code CR-055}; the district must correct its counts.
 */
public final class CountChecks {
    private static final StudentCell EVERYONE =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);
    private static final List<DisabilityStatus> UNIVERSES =
            List.of(DisabilityStatus.ALL, DisabilityStatus.WITH_DISABILITY);

    private final CountBook book;
    private final DistrictCode district;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Refused, Issue> refused = new EnumMap<>(Refused.class);

    /** What a contradiction refuses; one per kind of group and question. */
    enum Refused {
        EVERYTHING,
        WITHIN,
        ENROLLED_RACE,
        ENROLLED_INCOME,
        ENROLLED_CROSSED,
        DISABLED_RACE,
        DISABLED_INCOME,
        DISABLED_CROSSED,
        PLACEMENTS;

        static Refused race(DisabilityStatus universe) {
            return universe == DisabilityStatus.ALL ? ENROLLED_RACE : DISABLED_RACE;
        }

        static Refused income(DisabilityStatus universe) {
            return universe == DisabilityStatus.ALL ? ENROLLED_INCOME : DISABLED_INCOME;
        }

        static Refused crossed(DisabilityStatus universe) {
            return universe == DisabilityStatus.ALL ? ENROLLED_CROSSED : DISABLED_CROSSED;
        }
    }

    private CountChecks(CountBook book, DistrictCode district) {
        this.book = book;
        this.district = district;
    }

    /** Checks one district. */
    public static CountChecks of(CountBook book, DistrictCode district) {
        CountChecks checks = new CountChecks(book, district);
        if (book.refusal(district).isPresent()) {
            checks.issues.add(book.refusal(district).get());
            checks.refuse(Refused.EVERYTHING);
            return checks;
        }
        checks.groupsWithinWhole();
        for (DisabilityStatus universe : UNIVERSES) {
            checks.races(universe);
            checks.incomes(universe);
            checks.crossing(universe);
        }
        checks.placements();
        return checks;
    }

    /** In the order of the checks. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The contradiction that touches a measure over races, incomes or both; empty when none does. */
    Optional<Issue> refusal(StudentOutcome outcome, boolean byRace, boolean byIncome) {
        List<DisabilityStatus> universes =
                outcome == StudentOutcome.IDENTIFIED ? UNIVERSES : List.of(DisabilityStatus.WITH_DISABILITY);
        Stream<Refused> placements =
                outcome == StudentOutcome.IDENTIFIED ? Stream.empty() : Stream.of(Refused.PLACEMENTS);
        Stream<Refused> groups = universes.stream()
                .flatMap(u -> Stream.of(
                        byRace ? Stream.of(Refused.race(u)) : Stream.<Refused>empty(),
                        byIncome ? Stream.of(Refused.income(u)) : Stream.<Refused>empty(),
                        byRace && byIncome ? Stream.of(Refused.crossed(u)) : Stream.<Refused>empty()))
                .flatMap(r -> r);
        return Stream.concat(Stream.of(Refused.EVERYTHING), Stream.concat(placements, groups))
                .flatMap(r -> Optional.ofNullable(refused.get(r)).stream())
                .findFirst();
    }

    /** Whether the counts of a plain measure are refused. */
    boolean refuses(MeasureKey key) {
        return refusal(key.kind().outcome(), key.race() != RaceEthnicity.ALL, key.income() != IncomeGroup.ALL)
                .isPresent();
    }

    /** Whether counts of that kind by race or by income are refused, so that nothing published may rest on them. */
    boolean refuses(Set<Refused> kinds) {
        return refused.keySet().stream().anyMatch(r -> r == Refused.EVERYTHING || kinds.contains(r));
    }

    private void refuse(Refused what) {
        refused.putIfAbsent(what, issues.get(issues.size() - 1));
    }

    /** Whether some students with disabilities have no placement. */
    boolean unplaced() {
        return issues.stream().anyMatch(i -> i.code() == IssueCode.PLACEMENTS_BELOW_TOTAL);
    }

    private void groupsWithinWhole() {
        for (RaceEthnicity race : RaceEthnicity.values()) {
            within(EVERYONE.with(race));
        }
        within(EVERYONE.with(IncomeGroup.LOW_INCOME));
        within(EVERYONE.with(IncomeGroup.NOT_LOW_INCOME));
    }

    /** The measures over the group refuse themselves, because a risk above 1 is a data error. */
    private void within(StudentCell group) {
        Counted enrolled = book.find(district, group);
        Counted disabled = book.find(district, group.with(DisabilityStatus.WITH_DISABILITY));
        if (enrolled.present() && disabled.present() && disabled.students() > enrolled.students()) {
            add(
                    IssueCode.GROUP_ABOVE_WHOLE,
                    group.with(DisabilityStatus.WITH_DISABILITY),
                    "more students with disabilities than enrolled in " + words(group),
                    disabled.students() + " of " + enrolled.students());
            refuse(Refused.WITHIN);
        }
    }

    private void races(DisabilityStatus universe) {
        StudentCell total = EVERYONE.with(universe);
        Sum races = sum(
                total,
                List.of(RaceEthnicity.values()).stream()
                        .filter(r -> r != RaceEthnicity.ALL)
                        .map(total::with)
                        .toList());
        if (races.above()) {
            add(IssueCode.RACES_ABOVE_TOTAL, total, "the racial groups add up to more than the total", races.text());
            refuse(Refused.race(universe));
        } else if (races.below() && races.unstated() > 0) {
            add(
                    IssueCode.RACE_NOT_IN_FILE,
                    total,
                    "a racial group is missing and the others do not add up to the total",
                    races.text());
            refuse(Refused.race(universe));
        } else if (races.below()) {
            add(IssueCode.RACES_BELOW_TOTAL, total, "students of unknown race", races.text());
        }
    }

    private void incomes(DisabilityStatus universe) {
        StudentCell total = EVERYONE.with(universe);
        Sum incomes = sum(
                total,
                List.of(
                        total.with(IncomeGroup.LOW_INCOME),
                        total.with(IncomeGroup.NOT_LOW_INCOME),
                        total.with(IncomeGroup.UNKNOWN)));
        if (incomes.above() || incomes.below()) {
            add(IssueCode.INCOMES_NOT_TOTAL, total, "the income groups do not add up to the total", incomes.text());
            refuse(Refused.income(universe));
        }
    }

    private void crossing(DisabilityStatus universe) {
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            crossed(
                    universe,
                    EVERYONE.with(universe).with(race),
                    List.of(IncomeGroup.values()).stream()
                            .filter(i -> i != IncomeGroup.ALL)
                            .map(i -> EVERYONE.with(universe).with(race).with(i))
                            .toList());
        }
        for (IncomeGroup income : List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)) {
            crossed(
                    universe,
                    EVERYONE.with(universe).with(income),
                    List.of(RaceEthnicity.values()).stream()
                            .filter(r -> r != RaceEthnicity.ALL)
                            .map(r -> EVERYONE.with(universe).with(income).with(r))
                            .toList());
        }
    }

    private void crossed(DisabilityStatus universe, StudentCell margin, List<StudentCell> cells) {
        Sum sum = sum(margin, cells);
        if (sum.above() || sum.below()) {
            add(
                    IssueCode.CROSSING_NOT_MARGINS,
                    margin,
                    "counts by race and income do not add up to " + words(margin),
                    sum.text());
            refuse(Refused.crossed(universe));
        }
    }

    private void placements() {
        StudentCell total = EVERYONE.with(DisabilityStatus.WITH_DISABILITY);
        Sum placements = sum(
                total,
                List.of(Placement.values()).stream()
                        .filter(p -> p != Placement.ALL && p != Placement.NONE)
                        .map(total::with)
                        .toList());
        if (placements.above()) {
            add(
                    IssueCode.PLACEMENTS_ABOVE_TOTAL,
                    total,
                    "the placements add up to more than the students with disabilities",
                    placements.text());
            refuse(Refused.PLACEMENTS);
        } else if (placements.below()) {
            add(
                    IssueCode.PLACEMENTS_BELOW_TOTAL,
                    total,
                    "some students with disabilities have no placement; the total stays the denominator",
                    placements.text());
        }
    }

    /** A stated total and the stated parts of it. */
    private record Sum(Optional<Long> total, long parts, int stated, int unstated) {

        boolean above() {
            return stated > 0 && total.filter(t -> parts > t).isPresent();
        }

        boolean below() {
            return stated > 0 && total.filter(t -> parts < t).isPresent();
        }

        String text() {
            return String.format(Locale.ROOT, "%d of %d", parts, total.orElse(0L));
        }
    }

    /** Only stated counts are held against each other; a part that is withheld makes the check impossible. */
    private Sum sum(StudentCell total, List<StudentCell> parts) {
        Optional<Long> whole =
                book.stated(district, total).filter(Counted::present).map(Counted::students);
        List<Counted> stated =
                parts.stream().flatMap(p -> book.stated(district, p).stream()).toList();
        boolean complete = stated.stream().allMatch(Counted::present);
        long groups =
                parts.stream().filter(p -> p.race() != RaceEthnicity.UNKNOWN).count();
        long statedGroups = parts.stream()
                .filter(p -> p.race() != RaceEthnicity.UNKNOWN)
                .filter(p -> book.stated(district, p).isPresent())
                .count();
        return new Sum(
                complete ? whole : Optional.empty(),
                stated.stream().mapToLong(Counted::students).sum(),
                stated.size(),
                (int) (groups - statedGroups));
    }

    private void add(IssueCode code, StudentCell cell, String wrong, String found) {
        issues.add(CountIssues.of(code, book.rowOf(district, cell), district, wrong, found));
    }

    private static String words(StudentCell cell) {
        if (cell.race() == RaceEthnicity.ALL && cell.income() == IncomeGroup.ALL) {
            return "the district";
        }
        return cell.race() == RaceEthnicity.ALL
                ? cell.income().words()
                : cell.race().words();
    }
}
