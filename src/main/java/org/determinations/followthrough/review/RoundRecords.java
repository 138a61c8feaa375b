package org.determinations.followthrough.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;

/** The records of a district's round: those of the sample, and what was read of them and of others. Immutable. */
public final class RoundRecords {
    private final DistrictRound of;
    private final SortedMap<ReviewedRecord, SampleStatement> samples = new TreeMap<>();
    private final Map<ReviewedRecord, List<ScoreStatement>> scores;
    private final Set<String> replaced;
    private final int listed;

    /** @param listed number of records of the list that this program drew from; 0 when it drew none */
    RoundRecords(DistrictRound of, List<SampleStatement> samples, List<ScoreStatement> scores, int listed) {
        this.of = of;
        this.listed = listed;
        samples.forEach(statement -> this.samples.put(statement.record(), statement));
        this.scores = scores.stream()
                .collect(Collectors.groupingBy(ScoreStatement::record, TreeMap::new, Collectors.toList()));
        this.replaced = samples.stream()
                .flatMap(statement -> statement.selection().replaces().stream())
                .map(Replacement::number)
                .collect(Collectors.toSet());
    }

    public DistrictRound of() {
        return of;
    }

    /** Every record that a list or a sample of the round has, by number. */
    List<SampleStatement> all() {
        return list(statement -> true);
    }

    /** The sample without records whose place another one takes, by number. */
    public List<SampleStatement> sample() {
        return list(statement -> statement.how().isRolledUp() && !isReplaced(statement));
    }

    /** Records of the sample whose place another one takes. */
    public List<SampleStatement> replaced() {
        return list(statement -> statement.how().isRolledUp() && isReplaced(statement));
    }

    /** Records that somebody picked: shown, and never rolled up. */
    public List<ReviewedRecord> selfChosen() {
        return list(statement -> statement.how() == HowChosen.SELF_CHOSEN).stream()
                .map(SampleStatement::record)
                .toList();
    }

    /** Records that have scores, and that no sample has: never rolled up. */
    public List<ReviewedRecord> inNoSample() {
        return scores.keySet().stream()
                .filter(record -> Optional.ofNullable(samples.get(record))
                        .filter(statement -> statement.how() != HowChosen.LISTED)
                        .isEmpty())
                .sorted()
                .toList();
    }

    /** The sample that this program drew, as it was drawn; empty when it drew none. */
    public List<SampleStatement> drawn() {
        return list(statement -> statement.how() == HowChosen.DRAWN);
    }

    /**
     * The record of a stratum that is next in the draw; empty when the list has no other one.
     *
     * @param without records that are taken as well
     */
    Optional<ReviewedRecord> nextOf(Stratum stratum, Set<ReviewedRecord> without) {
        return seed().flatMap(seed ->
                list(statement -> statement.how() == HowChosen.LISTED
                                && statement.stratum().equals(stratum))
                        .stream()
                        .filter(statement -> !without.contains(statement.record()))
                        .min(SampleDraw.inLine(seed))
                        .map(SampleStatement::record));
    }

    /** How many records the list had that this program drew from; empty when it drew none. */
    public Optional<Integer> population() {
        return drawn().isEmpty() ? Optional.empty() : Optional.of(listed);
    }

    /** The seed of the sample; empty for a round without one. */
    public Optional<Integer> seed() {
        return samples.values().stream()
                .flatMap(statement -> statement.selection().seed().stream())
                .min(Comparator.naturalOrder());
    }

    /** What is known of a record and the sample; empty for one that no list and no sample has. */
    public Optional<SampleStatement> find(ReviewedRecord record) {
        return Optional.ofNullable(samples.get(record));
    }

    /** Whether every score of the record is there that its first reader must give. */
    public boolean isRead(ReviewedRecord record) {
        return Arrays.stream(ReviewArea.values())
                .allMatch(area -> reading(record, area).state() != RecordReading.State.NOT_READ);
    }

    public RecordReading reading(ReviewedRecord record, ReviewArea area) {
        return RecordReading.of(scores.getOrDefault(record, List.of()), area);
    }

    /** The readings of an area over the sample. */
    List<RecordReading> readings(ReviewArea area) {
        return sample().stream()
                .map(statement -> reading(statement.record(), area))
                .toList();
    }

    private boolean isReplaced(SampleStatement statement) {
        return replaced.contains(statement.record().number());
    }

    private List<SampleStatement> list(Predicate<SampleStatement> which) {
        return samples.values().stream().filter(which).toList();
    }
}
