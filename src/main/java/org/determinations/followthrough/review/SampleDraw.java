package org.determinations.followthrough.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.Sha256;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.Stratum;

/**
 * A stratified random sample of a list of records. Each stratum gives its share of the sample by largest remainders. Within a
 * stratum the records with the lowest draw numbers are taken; the draw number of a record is the SHA-256 of the seed and the record,
 * so that the same list and seed always give the same sample, in whatever order the list stands, and anybody can check it with
 * another program. One in five of the sample, rounded up, is read twice: those lowest by a second number of the same kind.
 *
 * @param statements every record of the list, drawn or listed, by number
 * @param without strata of the list from which no record was drawn, as their share is too small
 */
public record SampleDraw(int seed, List<SampleStatement> statements, List<Stratum> without) {

    public SampleDraw {
        statements = List.copyOf(statements);
        without = List.copyOf(without);
    }

    /**
     * How many records are drawn where nobody says: ten and two more for each full hundred of the list, at most forty; all of a list
     * of ten or fewer.
     */
    public static int usualSize(int listed) {
        int size = ReviewDefaults.FEWEST_RECORDS + ReviewDefaults.DRAWN_A_HUNDRED * (listed / 100);
        return Math.min(listed, Math.min(ReviewDefaults.MOST_DRAWN, size));
    }

    /** How many of so many records are read twice. */
    public static int readTwice(int drawn) {
        return (drawn + ReviewDefaults.ONE_READ_TWICE_OF - 1) / ReviewDefaults.ONE_READ_TWICE_OF;
    }

    /**
     * Draws.
     *
     * @param list records of one district and round, each once
     * @param size 1 up to the length of the list
     */
    public static SampleDraw of(List<SampleStatement> list, int seed, int size) {
        SortedMap<Stratum, List<SampleStatement>> strata = list.stream()
                .collect(Collectors.groupingBy(SampleStatement::stratum, TreeMap::new, Collectors.toList()));
        Map<Stratum, Integer> shares = shares(strata, list.size(), size);
        List<SampleStatement> drawn = new ArrayList<>();
        strata.forEach((stratum, records) -> records.stream()
                .sorted(inLine(seed))
                .limit(shares.getOrDefault(stratum, 0))
                .forEach(drawn::add));
        Set<ReviewedRecord> twice = drawn.stream()
                .sorted(byNumber("read twice", seed))
                .limit(readTwice(size))
                .map(SampleStatement::record)
                .collect(Collectors.toSet());
        Set<ReviewedRecord> taken = drawn.stream().map(SampleStatement::record).collect(Collectors.toSet());
        return new SampleDraw(
                seed,
                list.stream()
                        .map(of -> of.with(
                                taken.contains(of.record())
                                        ? new SampleStatement.Selection(
                                                HowChosen.DRAWN,
                                                Optional.of(seed),
                                                twice.contains(of.record()),
                                                Optional.empty())
                                        : SampleStatement.Selection.of(HowChosen.LISTED)))
                        .sorted(Comparator.comparing(SampleStatement::record))
                        .toList(),
                strata.keySet().stream()
                        .filter(stratum -> shares.getOrDefault(stratum, 0) == 0)
                        .toList());
    }

    /** The records that were drawn. */
    public List<SampleStatement> drawn() {
        return statements.stream().filter(of -> of.how() == HowChosen.DRAWN).toList();
    }

    /** Every stratum's whole share, and one more for the largest remainders; of equal ones first the larger stratum. */
    private static Map<Stratum, Integer> shares(
            SortedMap<Stratum, List<SampleStatement>> strata, int listed, int size) {
        SortedMap<Stratum, Integer> shares = new TreeMap<>();
        strata.forEach(
                (stratum, records) -> shares.put(stratum, Math.toIntExact((long) records.size() * size / listed)));
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        strata.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Stratum, List<SampleStatement>> of) ->
                                (long) of.getValue().size() * size % listed)
                        .thenComparing(of -> of.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(left)
                .forEach(of -> shares.merge(of.getKey(), 1, Integer::sum));
        return shares;
    }

    /** The order in which records of a stratum are drawn. */
    static Comparator<SampleStatement> inLine(int seed) {
        return byNumber("draw", seed);
    }

    private static Comparator<SampleStatement> byNumber(String what, int seed) {
        return Comparator.comparing((SampleStatement of) -> number(what, seed, of.record()))
                .thenComparing(SampleStatement::record);
    }

    /** SHA-256 of {@code draw|SEED|DISTRICT|ROUND|RECORD}, in hexadecimal. */
    static String number(String what, int seed, ReviewedRecord of) {
        return Sha256.hex(String.join(
                "|",
                what,
                Integer.toString(seed),
                of.district().digits(),
                of.round().text(),
                of.number()));
    }
}
