package org.determinations.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.run.StageWork;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;
import org.determinations.store.FileStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores the facts and the issues of a chunk of rows, in the chunk's own transaction. */
record RowItemWriter(StageWork work, ReadContext context) implements ItemWriter<RowItemReader.ReadItem> {
    @Override
    public void write(Chunk<? extends RowItemReader.ReadItem> chunk) {
        Map<Long, List<Fact>> facts = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (RowItemReader.ReadItem item : chunk) {
            item.row().ifPresent(row -> {
                facts.computeIfAbsent(item.file().id(), id -> new ArrayList<>()).addAll(row.facts());
                issues.addAll(row.issues());
            });
            if (item.row().isEmpty()) {
                issues.addAll(end(item));
            }
        }
        facts.forEach(work.readBack()::store);
        work.stores().issues().append(work.run(), issues);
    }

    private List<Issue> end(RowItemReader.ReadItem item) {
        FileTotals totals = item.totals();
        Instant now = work.installation().clock().instant();
        FileStore files = work.stores().files();
        // Of a file that the run before has read, too, its totals stand there already.
        if (!files.isRead(item.file().id())) {
            files.appendTotals(
                    item.file().id(),
                    new FileStore.RowTotals(
                            totals.rowsRead(), totals.accepted(), totals.rejected(), totals.notThisCycle()),
                    now);
        }
        return totals.issues(item.file().file(), context);
    }
}
