package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;
import static org.determinations.store.generated.default_schema.tables.RunWarning.RUN_WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.TableContent;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunWarning;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.TableDigest;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import tools.jackson.core.JsonParser;

/** Determinations with every rule's answer, and the warnings of a run. */
public final class DeterminationStore {
    private static final RowColumns<Warning> WARNINGS = new RowColumns<Warning>()
            .owner(RUN_WARNING.RUN_NUMBER)
            .number(RUN_WARNING.WARNING_ORDER, Warning::order)
            .text(RUN_WARNING.RULE_ID, row -> row.warning().ruleId())
            .text(RUN_WARNING.WORDS, row -> row.warning().words())
            .text(
                    RUN_WARNING.THRESHOLDS_JSON,
                    row -> JsonText.write(
                            json -> ThresholdJson.write(json, row.warning().thresholds())));

    private static final List<Field<?>> COLUMNS = List.of(DETERMINATION.fields());

    /** By which is known where the answers of a row stand. */
    private static final List<Field<?>> ANSWERED =
            List.of(DETERMINATION.RUN_NUMBER, DETERMINATION.DISTRICT_CODE, DETERMINATION.ANSWERS_OF_RUN);

    /** Districts that a query names one by one at most; of more it reads all. */
    private static final int NAMED = 1_000;

    private final Transactions transactions;

    public DeterminationStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A district as a run named it. */
    public record DistrictMatch(DistrictCode district, String name) {}

    /** A district's result in one run; its rules are left out. */
    public record Result(int run, Determination determination) {}

    /**
     * Adds determinations with their rule results; a district that the run already has is refused. Gives the hashes of their
     * tables, which hold while nothing else is added to the run.
     */
    public List<TableContent> append(int run, List<Determination> determinations) {
        return append(run, List.of(ResultPortion.of(determinations)).iterator());
    }

    /**
     * The same of determinations that come in portions, each stored before the next is asked for: the portions together are in
     * one transaction, and never in memory at once.
     */
    public List<TableContent> append(int run, Iterator<ResultPortion> portions) {
        return append(run, portions, Optional.empty());
    }

    /**
     * The same where rows of an earlier run may stay where they are: the run then shares them. It does where they are at least half of all
     * and every district of the earlier run is one of the run; else it has a row of each district itself.
     *
     * @param whole the earlier run, which has all of its own rows; empty where nothing is shared
     */
    public List<TableContent> append(int run, Iterator<ResultPortion> portions, Optional<Integer> whole) {
        return transactions.call((connection, sql) -> {
            TableDigest digest = new TableDigest(ContentTables.get(DETERMINATION.getName()));
            RuleAnswers answers = new RuleAnswers(connection, sql, run);
            List<DeterminationRows.Row> left = new ArrayList<>();
            int own = 0;
            while (portions.hasNext()) {
                ResultPortion portion = portions.next();
                List<DeterminationRows.Row> rows = DeterminationRows.of(portion, whole, left);
                own += rows.size();
                DeterminationRows.STORED.insert(connection, DETERMINATION, run, rows, digest);
                answers.append(portion.determined());
            }
            if (whole.isPresent()
                    && left.size() >= own
                    && DeterminationSet.covers(sql, run, whole.get(), left.size())) {
                DeterminationSet.share(sql, run, whole.get());
            } else {
                DeterminationRows.STORED.insert(connection, DETERMINATION, run, left, digest);
            }
            List<TableContent> contents = new ArrayList<>(List.of(digest.content()));
            contents.addAll(answers.contents());
            return contents;
        });
    }

    /** The determinations of a run, by district code. */
    public List<Determination> list(int run) {
        return transactions.call((connection, sql) -> fetch(sql, run, DistrictSpan.ALL));
    }

    /** Those of the districts from one code to another, both included; by district code. */
    public List<Determination> list(int run, DistrictCode from, DistrictCode to) {
        return transactions.call((connection, sql) -> fetch(sql, run, new DistrictSpan(from, to)));
    }

    /** A run of which every determination is stored, to be read some districts at a time. */
    public ResultSpans spans(int run) {
        return new ResultSpans(transactions, run);
    }

    /**
     * What a run may hand on to a later one.
     *
     * @param results without any rule's answer, each with the runs that have those and it, by district code
     * @param contents the hash of what was read, by the run that has the rows: where it is that of all its rows, the results are those that
     *     were computed
     * @param whole the run whose rows a later one may share
     */
    public record ToCarry(List<ResultPortion.Carried> results, SortedMap<Integer, TableContent> contents, int whole) {
        public ToCarry {
            results = List.copyOf(results);
            contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        }
    }

    /** The determinations of a run, read and hashed at once. */
    public ToCarry toCarry(int run) {
        return transactions.call((connection, sql) -> {
            DeterminationSet set = DeterminationSet.of(sql, run);
            SortedMap<Integer, TableContent> contents = new TreeMap<>();
            List<ResultPortion.Carried> results = carried(connection, set.whole(), contents);
            if (set.shared().isPresent()) {
                SortedMap<DistrictCode, ResultPortion.Carried> all = new TreeMap<>();
                Stream.concat(results.stream(), carried(connection, run, contents).stream())
                        .forEach(one -> all.put(one.head().district(), one));
                results = List.copyOf(all.values());
            }
            return new ToCarry(results, contents, set.whole());
        });
    }

    private static List<ResultPortion.Carried> carried(
            Connection connection, int owner, SortedMap<Integer, TableContent> contents) throws SQLException {
        List<ResultPortion.Carried> rows = new ArrayList<>();
        contents.put(owner, HashedDeterminations.read(connection, owner, rows));
        return rows;
    }

    /** The earlier run whose rows a run shares; empty where it has a row of each of its districts itself. */
    public Optional<Integer> findShared(int run) {
        return transactions.call(
                (connection, sql) -> DeterminationSet.of(sql, run).shared());
    }

    /** The earlier runs in whose rows answers of a run stand, by number; empty where it has all of them itself. */
    public List<Integer> listAnswering(int run) {
        return transactions.call((connection, sql) ->
                DeterminationSet.of(sql, run)
                        .list(sql, DSL.noCondition(), ANSWERED, DeterminationRows::answersOf)
                        .stream()
                        .filter(owner -> owner != run)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The determinations of a run without any rule's answer, by district code. */
    public List<Determination> listWithoutRules(int run) {
        return transactions.call((connection, sql) -> DeterminationSet.of(sql, run)
                .list(sql, DSL.noCondition(), COLUMNS, row -> DeterminationRows.read(row, List.of())));
    }

    public Optional<Determination> find(int run, DistrictCode district) {
        return list(run, district, district).stream().findFirst();
    }

    /** The districts of a run whose name holds {@code part}, whatever the case, by district code. */
    public List<DistrictMatch> search(int run, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return transactions.call((connection, sql) -> DeterminationSet.of(sql, run)
                .list(
                        sql,
                        DSL.noCondition(),
                        List.of(DETERMINATION.DISTRICT_CODE, DETERMINATION.DISTRICT_NAME),
                        row -> new DistrictMatch(district(row), row.get(DETERMINATION.DISTRICT_NAME)))
                .stream()
                .filter(match -> match.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /** Results of some districts in some runs, without their rules, by run and district code. */
    public List<Result> listResults(Collection<Integer> runs, Collection<DistrictCode> districts) {
        Set<String> codes = districts.stream().map(DistrictCode::digits).collect(Collectors.toSet());
        Condition which = codes.size() > NAMED ? DSL.noCondition() : DETERMINATION.DISTRICT_CODE.in(codes);
        return transactions.call((connection, sql) -> runs.stream()
                .distinct()
                .sorted()
                .flatMap(run -> DeterminationSet.of(sql, run)
                        .list(sql, which, COLUMNS, row -> new Result(run, DeterminationRows.read(row, List.of())))
                        .stream())
                .filter(result ->
                        codes.contains(result.determination().district().digits()))
                .toList());
    }

    /** The districts of a run, by code. */
    public List<DistrictCode> listDistricts(int run) {
        return transactions.call((connection, sql) -> DeterminationSet.of(sql, run)
                .list(sql, DSL.noCondition(), List.of(DETERMINATION.DISTRICT_CODE), DeterminationStore::district));
    }

    private record Warning(int order, RunWarning warning) {}

    public void appendWarnings(int run, List<RunWarning> warnings) {
        transactions.run((connection, sql) -> {
            List<Warning> rows = new ArrayList<>();
            warnings.forEach(warning -> rows.add(new Warning(rows.size() + 1, warning)));
            WARNINGS.insert(connection, RUN_WARNING, run, rows);
        });
    }

    /** The warnings of a run, in the order in which they were given. */
    public List<RunWarning> listWarnings(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_WARNING)
                .where(RUN_WARNING.RUN_NUMBER.eq(run))
                .orderBy(RUN_WARNING.WARNING_ORDER)
                .fetch(row -> {
                    try (JsonParser json = JsonText.open(row.getThresholdsJson())) {
                        return new RunWarning(row.getRuleId(), row.getWords(), ThresholdJson.read(json));
                    }
                }));
    }

    private static DistrictCode district(Record row) {
        return new DistrictCode(row.get(DETERMINATION.DISTRICT_CODE));
    }

    private static List<Determination> fetch(DSLContext sql, int run, DistrictSpan span) {
        return fetch(sql, run, span, new HashMap<>());
    }

    /**
     * Those of a span.
     *
     * @param forms of the answers, by the run that has them; those that are not there yet are added
     */
    static List<Determination> fetch(
            DSLContext sql, int run, DistrictSpan span, Map<Integer, Map<Integer, RuleForm>> forms) {
        List<Record> rows = DeterminationSet.of(sql, run)
                .list(sql, span.holds(DETERMINATION.DISTRICT_CODE), COLUMNS, Function.identity());
        Map<Integer, Map<String, List<RuleResult>>> answers = new HashMap<>();
        rows.stream().map(DeterminationRows::answersOf).distinct().forEach(owner -> {
            Map<Integer, RuleForm> known = forms.computeIfAbsent(owner, of -> RuleAnswers.forms(sql, of));
            answers.put(owner, RuleAnswers.fetch(sql, owner, span, known));
        });
        return span.stream(rows)
                .map(row -> DeterminationRows.read(
                        row,
                        answers.getOrDefault(DeterminationRows.answersOf(row), Map.of())
                                .getOrDefault(row.get(DETERMINATION.DISTRICT_CODE), List.of())))
                .toList();
    }
}
