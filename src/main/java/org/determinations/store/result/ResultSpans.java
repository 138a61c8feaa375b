package org.determinations.store.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.store.sql.Transactions;

/**
 * The determinations of one run, read some districts at a time; to be used once they are all stored. What many answers have in
 * common is read once. Used by one thread at a time.
 */
public final class ResultSpans {
    private final Transactions transactions;
    private final int run;
    private final Map<Integer, Map<Integer, RuleForm>> forms = new HashMap<>();

    ResultSpans(Transactions transactions, int run) {
        this.transactions = transactions;
        this.run = run;
    }

    /** Those of the districts from one code to another, both included; by district code. */
    public List<Determination> list(DistrictCode from, DistrictCode to) {
        return transactions.call(
                (connection, sql) -> DeterminationStore.fetch(sql, run, new DistrictSpan(from, to), forms));
    }
}
