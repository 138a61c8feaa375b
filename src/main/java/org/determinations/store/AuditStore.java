package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.model.people.Identity;
import org.determinations.model.run.AuditHead;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Transactions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * What people did, each event carrying the hash of the one before: an event that was altered, left out or put in between
 * breaks the chain. Taking the newest events away does not show in the chain itself; a manifest that names the last hash
 * shows it.
 */
public final class AuditStore {
    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    /** Any number, the same for every program: who holds it may write the next event. */
    private static final long NEXT_EVENT_LOCK = 4_711_001L;

    private final Transactions transactions;
    private final Runnable acted;
    private final Identity acting;

    /**
     * A trail in these connections.
     *
     * @param acting how the person is known whose acts are added
     * @param acted is told of each event that is added
     */
    AuditStore(Transactions transactions, Identity acting, Runnable acted) {
        this.transactions = transactions;
        this.acting = acting;
        this.acted = acted;
    }

    /**
     * One thing a person did. Grain: one per event of the store.
     *
     * @param number from 1, without gaps
     * @param what short word for the act, such as {@code run}
     * @param details in words or JSON; never a password, never a value of a personal column
     * @param knownAs how the person is known, as {@link Identity#text} has it; empty in events of earlier versions
     * @param hash SHA-256 over the hash before and everything above, lower-case hexadecimal
     */
    public record Event(
            long number,
            Instant at,
            String who,
            String what,
            String details,
            String knownAs,
            String previousHash,
            String hash) {

        /** How the person is known. */
        public Identity identity() {
            return Identity.parse(knownAs);
        }
    }

    /** Adds an event to the end of the chain. */
    public Event append(String who, String what, String details, Instant at) {
        acted.run();
        return transactions.call((connection, sql) -> {
            await(sql);
            Optional<Event> last = sql
                    .selectFrom(AUDIT_EVENT)
                    .orderBy(AUDIT_EVENT.EVENT_NUMBER.desc())
                    .limit(1)
                    .fetch(AuditStore::event)
                    .stream()
                    .findFirst();
            Event open = new Event(
                    last.map(Event::number).orElse(0L) + 1,
                    Moments.read(Moments.stored(at)),
                    who,
                    what,
                    details,
                    acting.text(),
                    last.map(Event::hash).orElse(BEFORE_THE_FIRST),
                    "");
            return insert(sql, open, hash(open));
        });
    }

    /**
     * Waits until nobody else adds an event, to the end of the transaction under way: what is read after that is what the next
     * event is about.
     */
    public void takeTurn() {
        transactions.run((connection, sql) -> await(sql));
    }

    private void await(DSLContext sql) {
        if (transactions.dialect() == SQLDialect.POSTGRES) {
            sql.fetch("select pg_advisory_xact_lock(?)", NEXT_EVENT_LOCK);
        }
    }

    /** The newest event; {@link AuditHead#NONE} when there is none. */
    public AuditHead head() {
        return transactions.call((connection, sql) -> sql
                .select(AUDIT_EVENT.EVENT_NUMBER, AUDIT_EVENT.EVENT_HASH)
                .from(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.EVENT_NUMBER.desc())
                .limit(1)
                .fetch(row -> new AuditHead(row.value1(), row.value2()))
                .stream()
                .findFirst()
                .orElse(AuditHead.NONE));
    }

    /** One event by its number. */
    public Optional<Event> find(long number) {
        return transactions.call((connection, sql) ->
                sql.selectFrom(AUDIT_EVENT).where(AUDIT_EVENT.EVENT_NUMBER.eq(number)).fetch(AuditStore::event).stream()
                        .findFirst());
    }

    /** Every event, oldest first. */
    public List<Event> list() {
        return transactions.call((connection, sql) ->
                sql.selectFrom(AUDIT_EVENT).orderBy(AUDIT_EVENT.EVENT_NUMBER).fetch(AuditStore::event));
    }

    /** The first event at which the chain breaks; empty when it is whole. */
    public Optional<Issue> verify() {
        return verify(list());
    }

    /** The same of events that were read already. */
    public Optional<Issue> verify(List<Event> events) {
        String before = BEFORE_THE_FIRST;
        long number = 1;
        for (Event event : events) {
            if (event.number() != number
                    || !event.previousHash().equals(before)
                    || !event.hash().equals(hash(event))) {
                return Optional.of(broken(event));
            }
            before = event.hash();
            number++;
        }
        return Optional.empty();
    }

    private static Event insert(DSLContext sql, Event open, String hash) {
        sql.insertInto(AUDIT_EVENT)
                .set(AUDIT_EVENT.EVENT_NUMBER, open.number())
                .set(AUDIT_EVENT.HAPPENED_AT, Moments.stored(open.at()))
                .set(AUDIT_EVENT.WHO, open.who())
                .set(AUDIT_EVENT.WHAT, open.what())
                .set(AUDIT_EVENT.DETAILS, open.details())
                .set(AUDIT_EVENT.KNOWN_AS, open.knownAs())
                .set(AUDIT_EVENT.PREVIOUS_HASH, open.previousHash())
                .set(AUDIT_EVENT.EVENT_HASH, hash)
                .execute();
        return new Event(
                open.number(),
                open.at(),
                open.who(),
                open.what(),
                open.details(),
                open.knownAs(),
                open.previousHash(),
                hash);
    }

    private static Event event(org.determinations.store.generated.default_schema.tables.records.AuditEventRecord row) {
        return new Event(
                row.getEventNumber(),
                Moments.read(row.getHappenedAt()),
                row.getWho(),
                row.getWhat(),
                row.getDetails(),
                row.getKnownAs(),
                row.getPreviousHash(),
                row.getEventHash());
    }

    /**
     * Each part goes in with its length before it, so that no two events can read the same. An event that says nothing of the
     * identity has the hash that it had before there were any.
     */
    private static String hash(Event event) {
        List<String> parts = new ArrayList<>(List.of(
                event.previousHash(),
                Long.toString(event.number()),
                event.at().toString(),
                event.who(),
                event.what(),
                event.details()));
        if (!event.knownAs().isEmpty()) {
            parts.add(event.knownAs());
        }
        return Sha256.ofParts(parts);
    }

    private static Issue broken(Event event) {
        return Issue.of(
                IssueCode.STORE_CHECK_FAILED,
                SourceRef.ofFile("audit_event"),
                "the chain of what people did is broken: an event was altered, left out or put in between",
                String.format(Locale.ROOT, "event %d of %s by %s", event.number(), event.at(), event.who()),
                "",
                "compare with the latest copy of the database and find out who changed it");
    }
}
