package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;

/** Everything that the ledger holds. Immutable. */
public final class FindingLedger {
    private final SortedMap<String, List<RecordedStatement>> statements = new TreeMap<>();
    private final Map<String, List<RecordedEntry>> entries;
    private final Map<Same, List<FindingStatement>> sameCriterion;

    /**
     * The ledger.
     *
     * @param statements in the order in which they came
     * @param entries acts, in the order in which they were recorded
     */
    public FindingLedger(List<RecordedStatement> statements, List<RecordedEntry> entries) {
        statements.forEach(recorded -> this.statements
                .computeIfAbsent(recorded.statement().findingId(), id -> new ArrayList<>())
                .add(recorded));
        this.entries = entries.stream()
                .collect(Collectors.groupingBy(recorded -> recorded.entry().findingId()));
        this.sameCriterion = newest().values().stream()
                .filter(statement -> !statement.report().criterion().isBlank())
                .collect(Collectors.groupingBy(Same::of));
    }

    /** Number of findings, whatever the day of their notice. */
    public int size() {
        return statements.size();
    }

    /** What the files said last of each finding, by id. */
    public SortedMap<String, FindingStatement> newest() {
        SortedMap<String, FindingStatement> newest = new TreeMap<>();
        statements.forEach((id, all) -> newest.put(id, last(all)));
        return newest;
    }

    /** Statements about a finding, oldest first; empty for one that the ledger does not have. */
    public List<RecordedStatement> listStatements(String findingId) {
        return List.copyOf(statements.getOrDefault(findingId, List.of()));
    }

    /** Acts about a finding in the order in which they were recorded. */
    public List<RecordedEntry> listEntries(String findingId) {
        return List.copyOf(entries.getOrDefault(findingId, List.of()));
    }

    /** Every finding whose written notice is not after the day: by district, then notice, then id. */
    public List<FindingStanding> standings(LocalDate on) {
        return newest().values().stream()
                .filter(statement -> !statement.noticeOn().isAfter(on))
                .map(statement -> standing(statement, on))
                .sorted(Comparator.comparing((FindingStanding standing) ->
                                standing.statement().district())
                        .thenComparing(standing -> standing.statement().noticeOn())
                        .thenComparing(FindingStanding::findingId))
                .toList();
    }

    /** One finding, also before its notice; empty for one that the ledger does not have. */
    public Optional<FindingStanding> find(String findingId, LocalDate on) {
        return Optional.ofNullable(statements.get(findingId)).map(all -> standing(last(all), on));
    }

    private FindingStanding standing(FindingStatement statement, LocalDate on) {
        return FindingStanding.of(statement, listEntries(statement.findingId()), on, earlier(statement));
    }

    /** The newest of earlier reports that found the same in the same district. */
    private Optional<String> earlier(FindingStatement of) {
        return sameCriterion.getOrDefault(Same.of(of), List.of()).stream()
                .filter(other -> other.noticeOn().isBefore(of.noticeOn()))
                .max(Comparator.comparing(FindingStatement::noticeOn).thenComparing(FindingStatement::findingId))
                .map(FindingStatement::findingId);
    }

    /** What a finding must share with an earlier one to be the same again. */
    private record Same(DistrictCode district, String criterion) {
        static Same of(FindingStatement statement) {
            return new Same(statement.district(), statement.report().criterion());
        }
    }

    private static FindingStatement last(List<RecordedStatement> all) {
        return all.get(all.size() - 1).statement();
    }
}
