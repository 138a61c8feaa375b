package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.determinations.attacker.FoundRange;
import org.determinations.attacker.LinearAttack;
import org.determinations.attacker.PublishedEdition;
import org.determinations.attacker.PublishedEdition.CountKey;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RandomState;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.PublicCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.policy.PolicyPack;

/**
 * Invented states published twice, the second time amended, before an attacker who has the files and, if wanted, enrollment from
 * others. Counts what he narrows below ten, or, where the group has fewer students, below the group. A count that he would know
 * as well if the newest edition showed nothing but enrollment is counted apart: no edition could leave it wider.
 */
final class AttackedStates {
    private static final SchoolYear CYCLE = RandomState.YEAR.next();
    private static final int PROMISED = 10;

    private final PolicyPack pack;
    private final boolean enrollmentKnown;
    private int withheld;
    private int pinned;
    private int givenAlone;
    private int givenTogether;
    private int givenPinned;
    private long narrowest = Long.MAX_VALUE;
    private final List<String> narrow = new ArrayList<>();
    private final List<String> narrowTogether = new ArrayList<>();

    /**
     * States published by a pack.
     *
     * @param enrollmentKnown whether the attacker has enrollment by race and income from others
     */
    AttackedStates(PolicyPack pack, boolean enrollmentKnown) {
        this.pack = pack;
        this.enrollmentKnown = enrollmentKnown;
    }

    /** What was found, in a line. */
    String summary() {
        return withheld + " withheld, " + pinned + " pinned, " + narrow.size() + " too narrow by an edition alone, "
                + narrowTogether.size() + " by two together, " + givenAlone + " and " + givenTogether
                + " as narrow without the newest edition ("
                + givenPinned + " pinned), narrowest of the others " + narrowest;
    }

    int withheld() {
        return withheld;
    }

    int pinned() {
        return pinned;
    }

    /** Every withheld count that one edition narrows too far. */
    List<String> narrow() {
        return List.copyOf(narrow);
    }

    /** Every one that two editions narrow too far, for an attacker who knows which withheld counts are the same in both. */
    List<String> narrowTogether() {
        return List.copyOf(narrowTogether);
    }

    /** Publishes one invented state twice and attacks it after each edition. */
    void attack(long seed, int districts) {
        Random random = new Random(seed);
        List<StudentCount> before = withUnknown(RandomState.of(seed, districts), random);
        List<StudentCount> after = corrected(before, random);
        List<PublicCount> first = publication(before, List.of()).withheld();
        List<PublicCount> second = publication(
                        after,
                        List.of(new SecondaryPublication.Published(
                                publication(before, List.of()), PublishedCounts.of(first))))
                .withheld();
        Map<CountKey, Long> then = truth(before);
        Map<CountKey, Long> now = truth(after);
        List<PublishedEdition> one = List.of(PublishedEdition.read(file(first), ""));
        List<PublishedEdition> both = List.of(one.get(0), PublishedEdition.read(file(second), ""));
        Set<String> named = new TreeSet<>();
        now.keySet().forEach(key -> named.add(key.district()));
        for (String district : named) {
            judge(seed, List.of(), attack(district, List.of(then), one), narrow);
            judge(seed, List.of(), attack(district, List.of(now), List.of(both.get(1))), narrow);
            judge(seed, one, attack(district, List.of(then, now), both), narrowTogether);
        }
    }

    /** What an attacker finds out of a district, and what he would if the newest edition showed nothing. */
    private record Found(List<FoundRange> ranges, Supplier<List<FoundRange>> silent, Map<CountKey, Long> truth) {}

    private Found attack(String district, List<Map<CountKey, Long>> truths, List<PublishedEdition> editions) {
        List<PublishedEdition> silent = new ArrayList<>(editions);
        silent.add(silent.remove(silent.size() - 1).silent());
        return new Found(
                attacker(district, truths).ranges(editions),
                () -> attacker(district, truths).ranges(silent),
                truths.get(truths.size() - 1));
    }

    private void judge(long seed, List<PublishedEdition> before, Found found, List<String> tooNarrow) {
        Map<CountKey, Long> silent = new TreeMap<>();
        for (FoundRange range : found.ranges()) {
            CountKey key = range.count();
            long count = found.truth().get(key);
            assertThat(range.low()).as("seed %d, %s", seed, range).isLessThanOrEqualTo(count);
            assertThat(range.high().orElse(count))
                    .as("seed %d, %s", seed, range)
                    .isGreaterThanOrEqualTo(count);
            boolean shown = before.stream()
                    .anyMatch(e -> Optional.of(count).equals(e.counts().get(key)));
            if (key.kind().equals("ENROLLED") || shown) {
                continue;
            }
            withheld++;
            long group = found.truth().get(new CountKey(key.district(), "ENROLLED", key.group()));
            if (range.width() >= Math.min(PROMISED, group)) {
                narrowest = group < PROMISED ? narrowest : Math.min(narrowest, range.width());
                continue;
            }
            if (silent.isEmpty()) {
                found.silent().get().forEach(s -> silent.put(s.count(), s.width()));
            }
            if (range.width() >= silent.get(key)) {
                givenAlone += before.isEmpty() ? 1 : 0;
                givenTogether += before.isEmpty() ? 0 : 1;
                givenPinned += range.width() == 0 ? 1 : 0;
            } else {
                pinned += range.width() == 0 ? 1 : 0;
                tooNarrow.add("seed " + seed + ": " + range + " of " + group + ", is " + count);
            }
        }
    }

    private LinearAttack attacker(String district, List<Map<CountKey, Long>> editions) {
        Set<String> unchanged = new TreeSet<>();
        Set<String> nobody = new TreeSet<>();
        editions.get(0).forEach((key, n) -> {
            boolean same = editions.stream().allMatch(e -> n.equals(e.get(key)));
            if (same && key.district().equals(district)) {
                String name = LinearAttack.name(key.kind(), key.group());
                unchanged.add(name);
                if (n == 0 && key.group().startsWith("UNKNOWN")) {
                    nobody.add(name);
                }
            }
        });
        return new LinearAttack(
                district, editions.stream().map(this::enrollment).toList(), unchanged, nobody);
    }

    private Map<CountKey, Long> enrollment(Map<CountKey, Long> truth) {
        Map<CountKey, Long> enrollment = new TreeMap<>(truth);
        enrollment
                .keySet()
                .removeIf(key -> !enrollmentKnown
                        || !key.kind().equals("ENROLLED")
                        || key.group().startsWith("UNKNOWN"));
        return enrollment;
    }

    /** Every count of the tables, with those whose race or income nobody knows. */
    private Map<CountKey, Long> truth(List<StudentCount> counts) {
        Map<CountKey, Long> truth = new TreeMap<>();
        SecondaryBooks books = books(counts);
        for (CountCell cell : PublicCounts.table(
                        books.newestBook(), books.newestBook().districts(), Set.of())
                .cells()) {
            if (cell.published()) {
                truth.put(key(cell.id()), cell.count().orElseThrow());
            }
        }
        for (CountKey key : List.copyOf(truth.keySet())) {
            if (key.group().equals("ALL")) {
                List<String> incomes = List.of("LOW_INCOME", "NOT_LOW_INCOME");
                truth.put(
                        unknown(key, "RACE"),
                        truth.get(key)
                                - sum(
                                        truth,
                                        key,
                                        RaceEthnicity.groups().stream()
                                                .map(Enum::name)
                                                .toList()));
                truth.put(unknown(key, "INCOME"), truth.get(key) - sum(truth, key, incomes));
            }
        }
        return truth;
    }

    private static CountKey unknown(CountKey key, String what) {
        return new CountKey(key.district(), key.kind(), "UNKNOWN_" + what);
    }

    private static long sum(Map<CountKey, Long> truth, CountKey all, List<String> groups) {
        return groups.stream()
                .mapToLong(g -> truth.get(new CountKey(all.district(), all.kind(), g)))
                .sum();
    }

    private static CountKey key(String cell) {
        String[] parts = cell.split("\\|", -1);
        return new CountKey(parts[0], parts[2], parts[3]);
    }

    /** As {@code secondary-public-counts.csv} has them. */
    private static String file(List<PublicCount> counts) {
        StringBuilder text = new StringBuilder("district_code,school_year,students_counted,group,students\n");
        counts.forEach(c -> text.append(c.cell().replace('|', ','))
                .append(',')
                .append(c.shown().map(String::valueOf).orElse("not shown"))
                .append('\n'));
        return text.toString();
    }

    private SecondaryBooks books(List<StudentCount> counts) {
        return SecondaryBooks.of(
                PackedCounts.of(counts), CYCLE, AnalysisRules.parameters(pack), SecondaryUnits.UNKNOWN);
    }

    private SecondaryPublication publication(List<StudentCount> counts, List<SecondaryPublication.Published> earlier) {
        SecondaryBooks books = books(counts);
        return new SecondaryPublication(pack, books, books.newestBook().districts(), earlier);
    }

    /** In some states a few students whose race nobody recorded. */
    private static List<StudentCount> withUnknown(List<StudentCount> counts, Random random) {
        List<StudentCount> all = new ArrayList<>(counts);
        if (random.nextInt(3) == 0) {
            StudentCount like = counts.get(0);
            for (DisabilityStatus status :
                    List.of(DisabilityStatus.WITHOUT_DISABILITY, DisabilityStatus.WITH_DISABILITY)) {
                Placement placement = status == DisabilityStatus.WITH_DISABILITY ? Placement.IN_CLASS : Placement.NONE;
                all.add(new StudentCount(
                        like.schoolYear(),
                        like.district(),
                        StudentCell.of(RaceEthnicity.UNKNOWN, IncomeGroup.LOW_INCOME, status, placement),
                        Reported.of(random.nextInt(20)),
                        like.source()));
            }
        }
        return all;
    }

    /** One count in thirty is another one after the districts have corrected their files. */
    private static List<StudentCount> corrected(List<StudentCount> counts, Random random) {
        return counts.stream()
                .map(c -> random.nextInt(30) == 0
                        ? new StudentCount(
                                c.schoolYear(),
                                c.district(),
                                c.cell(),
                                c.placementCode(),
                                Reported.of(random.nextInt(40)),
                                c.source())
                        : c)
                .toList();
    }
}
