package org.determinations.report.export;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.determinations.model.DistrictCode;

/**
 * What a file of an earlier run says of districts that did not move, as the new file says it. One per file and export; used by one
 * thread.
 */
final class EarlierRecords implements AutoCloseable {
    private final Optional<EarlierLines> lines;
    private final Predicate<DistrictCode> carried;
    private final Function<byte[], Optional<byte[]>> form;

    /** @param form the record as it is to be written; empty for one that must be made again */
    EarlierRecords(EarlierLines lines, Predicate<DistrictCode> carried, Function<byte[], Optional<byte[]>> form) {
        this.lines = Optional.of(lines);
        this.carried = carried;
        this.form = form;
    }

    private EarlierRecords() {
        this.lines = Optional.empty();
        this.carried = district -> false;
        this.form = Optional::of;
    }

    /** Where there is no earlier file. */
    static EarlierRecords none() {
        return new EarlierRecords();
    }

    /** The record of a district, if it is taken. To be asked in the order of codes. */
    Optional<byte[]> find(DistrictCode district) {
        return lines.filter(all -> carried.test(district))
                .flatMap(all -> all.find(district))
                .flatMap(form);
    }

    /** To be asked at the end: refuses what was taken from a file that is not the one that was written. */
    void demandWhole() {
        lines.ifPresent(EarlierLines::demandWhole);
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }
}
