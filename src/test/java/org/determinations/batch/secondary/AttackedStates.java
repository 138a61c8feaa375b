package org.determinations.batch.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.attacker.FoundRange;
import org.determinations.attacker.LinearAttack;
import org.determinations.attacker.PublishedEdition;
import org.determinations.attacker.PublishedEdition.CountKey;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RandomState;
import org.determinations.model.CountCell;
import org.determinations.model.DisabilityStatus;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Placement;
import org.determinations.model.PublicCount;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCell;
import org.determinations.model.StudentCount;
import org.determinations.policy.PolicyPack;
import org.determinations.suppression.EarlierEdition;

/**
 * Invented states published twice, the second time amended, before an attacker who has the files and, if wanted, enrollment from
 * others. Counts what he narrows below ten, or, where the group has fewer students and that is known, below the group.
 */
final class AttackedStates {
    private static final SchoolYear CYCLE = RandomState.YEAR.next();
    private static final int PROMISED = 10;

    private final PolicyPack pack;
    private final boolean enrollmentKnown;
    private int withheld;
    private int pinned;
    private int givenBefore;
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
                + narrowTogether.size() + " by two together, " + givenBefore + " narrow before the second, narrowest " + narrowest;
    }

    int withheld() {
        return withheld;
    }

    /** Counts that the first edition and others give away by themselves, whatever the second withholds. */
    int givenBefore() {
        return givenBefore;
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
        List<PublicCount> second = publication(after, List.of(publication(before, List.of()).edition(first)))
                .withheld();
        Map<CountKey, Long> then = truth(before);
        Map<CountKey, Long> now = truth(after);
        List<PublishedEdition> one = List.of(PublishedEdition.read(file(first), ""));
        List<PublishedEdition> both = List.of(one.get(0), PublishedEdition.read(file(second), ""));
        Set<String> named = new TreeSet<>();
        now.keySet().forEach(key -> named.add(key.district()));
        for (String district : named) {
            judge(seed, then, attacker(district, List.of(then)).ranges(one), narrow);
            judge(seed, now, attacker(district, List.of(now)).ranges(List.of(both.get(1))), narrow);
            Map<CountKey, FoundRange> silent = new TreeMap<>();
            attacker(district, List.of(then, now))
                    .ranges(List.of(one.get(0), both.get(1).silent()))
                    .forEach(range -> silent.put(range.count(), range));
            List<FoundRange> together =
                    new ArrayList<>(attacker(district, List.of(then, now)).ranges(both));
            together.removeIf(range -> isShown(one.get(0), range.count(), now));
            int all = together.size();
            together.removeIf(range -> range.width() < promised(now, range.count())
                    && range.width() >= silent.get(range.count()).width());
            givenBefore += all - together.size();
            judge(seed, now, together, narrowTogether);
        }
    }

    private void judge(long seed, Map<CountKey, Long> truth, List<FoundRange> ranges, List<String> tooNarrow) {
        for (FoundRange range : ranges) {
            CountKey key = range.count();
            long count = truth.get(key);
            assertThat(range.low()).as("seed %d, %s", seed, range).isLessThanOrEqualTo(count);
            assertThat(range.high().orElse(count))
                    .as("seed %d, %s", seed, range)
                    .isGreaterThanOrEqualTo(count);
            long group = truth.get(new CountKey(key.district(), "ENROLLED", key.group()));
            long promised = promised(truth, key);
            if (key.kind().equals("ENROLLED")) {
                continue;
            }
            withheld++;
            pinned += range.width() == 0 && promised > 0 ? 1 : 0;
            narrowest = promised < PROMISED ? narrowest : Math.min(narrowest, range.width());
            if (range.width() < promised) {
                tooNarrow.add("seed " + seed + ": " + range + " of " + group + ", is " + count);
            }
        }
    }

    private static long promised(Map<CountKey, Long> truth, CountKey key) {
        return Math.min(PROMISED, truth.get(new CountKey(key.district(), "ENROLLED", key.group())));
    }

    /** Whether that edition showed the count and it is still the same. */
    private static boolean isShown(PublishedEdition edition, CountKey key, Map<CountKey, Long> now) {
        return edition.counts().getOrDefault(key, Optional.empty()).equals(Optional.of(now.get(key)));
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
        return SecondaryBooks.of(counts, CYCLE, AnalysisRules.parameters(pack), SecondaryUnits.UNKNOWN);
    }

    private SecondaryPublication publication(List<StudentCount> counts, List<EarlierEdition> earlier) {
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
