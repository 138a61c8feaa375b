package org.determinations.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.HashedFile;
import org.determinations.report.result.ExplanationJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes the explanations of a run, file after file, in the order of district codes. A file in which no district moved is the earlier run's
 * own file and neither read nor written; in the others, lines of districts that did not move are copied. One per export; used by one thread.
 */
final class ExplanationFiles implements AutoCloseable {
    private final Path folder;
    private final ExplanationContext context;
    private final ExplanationLayout layout;
    private final List<DistrictCode> districts;
    private final int total;
    private final Optional<EarlierFiles> earlier;
    private final List<OutputFile> done = new ArrayList<>();
    private int place;
    private int end;
    private @Nullable HashedFile lines;
    private EarlierRecords earlierLines = EarlierRecords.none();

    /**
     * @param districts of the run, in order; where nothing is taken they need not be known before they are added
     * @param earlier from which is taken what did not move
     */
    ExplanationFiles(
            Path folder,
            ExplanationContext context,
            ExplanationLayout layout,
            List<DistrictCode> districts,
            Optional<EarlierFiles> earlier) {
        this.folder = folder;
        this.context = context;
        this.layout = layout;
        this.districts = List.copyOf(districts);
        this.total = earlier.isPresent() ? districts.size() : Integer.MAX_VALUE;
        this.earlier = earlier;
    }

    /** The next districts. */
    void add(List<Determination> portion) {
        try {
            for (int from = 0; from < portion.size(); ) {
                if (place == end) {
                    finish();
                    open();
                }
                int to = Math.min(portion.size(), from + end - place);
                write(portion.subList(from, to));
                place += to - from;
                from = to;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files, once every district was added. */
    List<OutputFile> done() throws IOException {
        if (place == 0) {
            open();
        }
        finish();
        return List.copyOf(done);
    }

    private void open() throws IOException {
        int from = place;
        String name = layout.file(from);
        end = layout.end(from, total);
        Optional<OutputFile> same = earlier.flatMap(files -> files.unmoved(layout, from, districts.subList(from, end)));
        if (same.isPresent()) {
            earlier.get().share(same.get(), folder);
            done.add(same.get());
        } else {
            lines = HashedFile.create(folder, name);
            earlierLines = earlier.map(files -> files.explanations(context.run(), layout, name))
                    .orElseGet(EarlierRecords::none);
        }
    }

    private void finish() throws IOException {
        HashedFile file = lines;
        if (file != null) {
            earlierLines.demandWhole();
            done.add(file.done());
            close();
        }
    }

    /** The lines of some districts; those that are not taken are made side by side. */
    private void write(List<Determination> portion) throws IOException {
        HashedFile file = lines;
        if (file == null) {
            return;
        }
        List<Determination> moved = new ArrayList<>();
        List<Optional<byte[]>> taken = new ArrayList<>();
        for (Determination determination : portion) {
            Optional<byte[]> line = earlierLines.find(determination.district());
            if (line.isEmpty()) {
                moved.add(determination);
            }
            taken.add(line);
        }
        Iterator<byte[]> made =
                ExplanationJson.lines(moved, context, layout.head()).iterator();
        for (Optional<byte[]> line : taken) {
            file.write(line.orElseGet(made::next));
        }
    }

    @Override
    public void close() throws IOException {
        HashedFile file = lines;
        lines = null;
        try (HashedFile closing = file;
                EarlierRecords read = earlierLines) {
            earlierLines = EarlierRecords.none();
        }
    }
}
