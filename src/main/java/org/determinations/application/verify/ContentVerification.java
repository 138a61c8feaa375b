package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.audit.RunBinding;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Stage;
import org.determinations.model.TableContent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;
import org.determinations.store.result.ContentStore;

/** What the store holds of one run, held against the hash that the audit trail carries of it. One per run. */
final class ContentVerification {
    /** Districts named in one message; the rest are counted. */
    private static final int MOST_NAMED = 10;

    /** Tables whose rows a later run may have taken over as the answers of its own rows. */
    private static final Set<String> ANSWERS = Set.of("rule_answer", "rule_form");

    /** Those of a run whose rows themselves are those of a later run. */
    private static final Set<String> RESULTS = Set.of("determination", "rule_answer", "rule_form");

    private final Stores stores;
    private final List<AuditStore.Event> audit;
    private final RunHeader run;
    private final Optional<String> bound;

    ContentVerification(Stores stores, List<AuditStore.Event> audit, RunHeader run) {
        this.stores = stores;
        this.audit = audit;
        this.run = run;
        this.bound = RunBinding.content(audit, run.number());
    }

    /** Whether the audit trail carries a hash of what was computed. */
    boolean isBound() {
        return bound.isPresent();
    }

    /** Whether anybody ever said that the run was computed: the trail, or the run's own state. */
    boolean wasComputed() {
        return run.state() == RunState.COMPUTED
                || !RunBinding.computed(audit, run.number()).isEmpty();
    }

    /** What the audit trail says of the run beside its hash: that it was computed, once, and nothing after. */
    List<Issue> standing() {
        int told = RunBinding.computed(audit, run.number()).size();
        List<Issue> issues = new ArrayList<>();
        if (told != 1) {
            issues.add(issue(
                    IssueCode.STORE_CHECK_FAILED,
                    "audit_event",
                    told == 0
                            ? "the audit trail does not say that run " + run.number() + " was computed"
                            : "the audit trail says more than once that run " + run.number() + " was computed",
                    told + " events",
                    "one event"));
        }
        if (run.state() != RunState.COMPUTED) {
            issues.add(issue(
                    IssueCode.CONTENT_DIFFERS,
                    "run " + run.number() + ": run_event",
                    "the audit trail says that the run was computed, and the run says something else",
                    run.state().name().toLowerCase(java.util.Locale.ROOT),
                    "computed"));
        }
        return issues;
    }

    /** The hashes in the store alone, without reading what they are of: whether they are those of the audit trail. */
    List<Issue> stored() {
        List<TableContent> stored = stores.content().list(run.number());
        return bound.isEmpty() || ContentStore.combined(stored, bound.get()).equals(bound.get())
                ? List.of()
                : List.of(notBound(stored));
    }

    /**
     * Every row of the run, by table; each table that differs with its districts. Where answers of rules stand in rows of earlier
     * runs, those rows too.
     */
    List<Issue> rows() {
        if (bound.isEmpty()) {
            return List.of();
        }
        List<Issue> issues = new ArrayList<>(differences(
                stores.content().list(run.number()),
                stores.content().read(run.number(), run.stage() == Stage.SECONDARY, bound.get())));
        SortedMap<Integer, Set<String>> earlier = new TreeMap<>();
        stores.determinations().listAnswering(run.number()).forEach(number -> earlier.put(number, ANSWERS));
        stores.determinations().findShared(run.number()).ifPresent(number -> earlier.put(number, RESULTS));
        earlier.forEach((number, tables) -> stores.runs()
                .find(number)
                .ifPresent(other -> issues.addAll(new ContentVerification(stores, audit, other).taken(tables))));
        return issues;
    }

    /** The tables alone of which a later run has taken over rows; that nobody vouches for them is a difference, too. */
    private List<Issue> taken(Set<String> tables) {
        List<TableContent> stored = stores.content().list(run.number());
        return bound.isEmpty()
                ? List.of(notBound(stored))
                : differences(
                        stored.stream()
                                .filter(content -> tables.contains(content.table()))
                                .toList(),
                        stored,
                        stores.content().read(run.number(), bound.get(), tables));
    }

    private List<Issue> differences(List<TableContent> stored, List<TableContent> found) {
        return differences(stored, stored, found);
    }

    /**
     * What differs.
     *
     * @param some those among the stored hashes that are looked at
     */
    private List<Issue> differences(List<TableContent> some, List<TableContent> stored, List<TableContent> found) {
        Map<String, TableContent> then = byTable(some);
        Map<String, TableContent> now = byTable(found);
        TreeSet<String> tables = new TreeSet<>(then.keySet());
        tables.addAll(now.keySet());
        List<Issue> issues = new ArrayList<>();
        for (String table : tables) {
            Optional<TableContent> before = Optional.ofNullable(then.get(table));
            Optional<TableContent> after = Optional.ofNullable(now.get(table));
            if (!before.equals(after)) {
                issues.add(differs(table, before, after));
            }
        }
        if (!ContentStore.combined(stored, bound.orElseThrow()).equals(bound.get())) {
            issues.add(notBound(stored));
        }
        return issues;
    }

    private Issue differs(String table, Optional<TableContent> before, Optional<TableContent> after) {
        SortedMap<String, String> then = before.map(TableContent::districts).orElseGet(TreeMap::new);
        SortedMap<String, String> now = after.map(TableContent::districts).orElseGet(TreeMap::new);
        TreeSet<String> districts = new TreeSet<>(then.keySet());
        districts.addAll(now.keySet());
        districts.removeIf(district -> Objects.equals(then.get(district), now.get(district)));
        districts.remove("");
        String where = "run " + run.number() + ": " + table;
        return issue(
                IssueCode.CONTENT_DIFFERS,
                districts.size() == 1 ? where + ": district " + districts.first() : where,
                "the rows differ from those that were computed" + words(districts),
                after.map(ContentVerification::words).orElse("no rows"),
                before.map(ContentVerification::words).orElse("no such table"));
    }

    private static String words(TreeSet<String> districts) {
        if (districts.size() < 2) {
            return "";
        }
        String named = districts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = districts.size() - MOST_NAMED;
        return ", of districts " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private static String words(TableContent content) {
        return content.rows() + " rows, hash " + content.hash();
    }

    private Issue notBound(List<TableContent> stored) {
        return issue(
                IssueCode.CONTENT_DIFFERS,
                "run " + run.number() + ": run_content",
                "the hashes of the run's tables are not those that the audit trail carries",
                ContentStore.combined(stored, bound.orElse("")),
                bound.orElse(""));
    }

    private static Map<String, TableContent> byTable(List<TableContent> contents) {
        return contents.stream()
                .collect(Collectors.toMap(TableContent::table, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    private static Issue issue(IssueCode code, String where, String wrong, String found, String allowed) {
        return Issue.of(
                code,
                SourceRef.ofFile(where),
                wrong,
                found,
                allowed,
                "compare with the latest copy of the database and find out who changed it");
    }
}
