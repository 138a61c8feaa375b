package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.PageView.PAGE_VIEW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.people.PageView;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which person was shown which page of the desk. */
public final class ViewStore {
    private final Transactions transactions;

    ViewStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Which views are meant; whatever is empty asks for nothing.
     *
     * @param person a part of the name or of how the person is known, in any case
     * @param from first moment
     * @param until first moment after them
     */
    public record Asked(
            Optional<String> person,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Integer> run,
            Optional<String> district) {

        private Condition condition() {
            Condition all = DSL.noCondition();
            if (person.isPresent()) {
                all = all.and(PAGE_VIEW
                        .PERSON_NAME
                        .containsIgnoreCase(person.get())
                        .or(PAGE_VIEW.KNOWN_AS.containsIgnoreCase(person.get())));
            }
            if (from.isPresent()) {
                all = all.and(PAGE_VIEW.VIEWED_AT.ge(Moments.stored(from.get())));
            }
            if (until.isPresent()) {
                all = all.and(PAGE_VIEW.VIEWED_AT.lt(Moments.stored(until.get())));
            }
            if (run.isPresent()) {
                all = all.and(PAGE_VIEW.RUN_NUMBER.eq(run.get()));
            }
            return district.isPresent() ? all.and(PAGE_VIEW.DISTRICT_CODE.eq(district.get())) : all;
        }
    }

    public void append(PageView view) {
        transactions.run((connection, sql) -> sql.insertInto(PAGE_VIEW)
                .set(PAGE_VIEW.VIEWED_AT, Moments.stored(view.at()))
                .set(PAGE_VIEW.PERSON_NAME, view.name())
                .set(PAGE_VIEW.KNOWN_AS, view.knownAs())
                .set(PAGE_VIEW.ADDRESS, view.address())
                .set(PAGE_VIEW.RUN_NUMBER, view.run().orElse(null))
                .set(PAGE_VIEW.DISTRICT_CODE, view.district().orElse(null))
                .execute());
    }

    /** How many there are. */
    public int count(Asked asked) {
        return transactions.call((connection, sql) -> sql.fetchCount(PAGE_VIEW, asked.condition()));
    }

    /** Newest first, so many at most. */
    public List<PageView> list(Asked asked, int most) {
        return transactions.call((connection, sql) -> sql.selectFrom(PAGE_VIEW)
                .where(asked.condition())
                .orderBy(PAGE_VIEW.VIEWED_AT.desc(), PAGE_VIEW.VIEW_NUMBER.desc())
                .limit(most)
                .fetch(row -> new PageView(
                        Moments.read(row.getViewedAt()),
                        row.getPersonName(),
                        row.getKnownAs(),
                        row.getAddress(),
                        Optional.ofNullable(row.getRunNumber()),
                        Optional.ofNullable(row.getDistrictCode()))));
    }
}
