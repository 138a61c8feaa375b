package org.determinations.store;

import java.util.Optional;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;
import org.jooq.SQLDialect;

/**
 * Who is connected to a database server, as the server says it. One per moment.
 *
 * @param name {@code session_user}: nothing that a command can type changes it
 * @param ownsTables whether the login may do anything to the tables, so that no person works with it (decision record 89)
 * @param actsForOthers whether it is one by which a desk acts for people who signed in there
 * @param readsPeople whether it may read who has an account, and by what people must sign in
 */
public record ServerLogin(String name, boolean ownsTables, boolean actsForOthers, boolean readsPeople) {
    private static final String ASKED = "select session_user::varchar,"
            + " coalesce(pg_has_role(session_user, (select c.relowner from pg_class c"
            + " where c.oid = to_regclass('public.release_event')), 'member'), false),"
            + " exists (select 1 from pg_roles r where r.rolname = 'determinations_desk'"
            + " and pg_has_role(session_user, r.oid, 'member')),"
            + " coalesce(has_table_privilege(to_regclass('public.approval_rule'), 'select')"
            + " and has_table_privilege(to_regclass('public.account_act'), 'select'), false)";

    /** Whether it can be one person's own. */
    public boolean isOfOnePerson() {
        return !ownsTables && !actsForOthers;
    }

    /** Empty for the embedded database, which has no users. */
    public static Optional<ServerLogin> find(Database database) {
        if (database.dialect() != SQLDialect.POSTGRES) {
            return Optional.empty();
        }
        Transactions transactions = new Transactions(database.dataSource(), database.dialect());
        return Optional.of(transactions.call((connection, sql) -> {
            Record row = sql.fetchSingle(ASKED);
            return new ServerLogin(row.get(0, String.class), yes(row, 1), yes(row, 2), yes(row, 3));
        }));
    }

    private static boolean yes(Record row, int column) {
        return Boolean.TRUE.equals(row.get(column, Boolean.class));
    }
}
