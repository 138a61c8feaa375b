package org.determinations.ingest;

import java.util.Optional;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.file.CsvRows;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/** A record about which something is new, unusual or wrong, read as text: the rules that every record is counted by. */
record OddRecord(RecordLayout layout, StudentCounter counter) {
    /** Counts the record; it has the number of the last of the rows. */
    void count(CsvRows record, RecordRows rows) {
        if (record.width() != layout.width()) {
            ragged(record, rows);
            return;
        }
        if (looksOtherwise(record)) {
            rows.findings().problem(rows.rows(), RecordProblem.CHARACTERS);
        }
        Optional<YearTable> year = counter.year(cell(record, RecordColumn.YEAR));
        Optional<DistrictCode> district = counter.district(cell(record, RecordColumn.DISTRICT));
        if (year.isEmpty()) {
            reject(rows, RecordProblem.SCHOOL_YEAR);
        } else if (district.isEmpty()) {
            reject(rows, RecordProblem.DISTRICT);
        } else if (isGone(record, year.get().codes())) {
            rows.leaveOut();
        } else if (listed(record, year.get().codes(), district.get(), rows)) {
            add(record, year.get(), district.get(), rows);
        } else {
            counter.lacks(year.get().codes().schoolYear(), district.get());
            rows.reject();
        }
    }

    /** Cells may have moved, so only a complete code is trusted to say whose counts the record is missing from. */
    private void ragged(CsvRows record, RecordRows rows) {
        Optional<SchoolYear> schoolYear = counter.context().years().parse(cellIfThere(record, RecordColumn.YEAR));
        Optional<DistrictCode> district =
                counter.context().codes().parseWhole(cellIfThere(record, RecordColumn.DISTRICT));
        schoolYear.ifPresent(y -> district.ifPresent(d -> counter.lacks(y, d)));
        reject(rows, RecordProblem.RAGGED);
    }

    /** Whether the record is of a student who no longer counts, whatever else it says. */
    private boolean isGone(CsvRows record, YearCodes codes) {
        String enrolment = cell(record, RecordColumn.ENROLMENT);
        return codes.names(RecordColumn.ENROLMENT.element(), enrolment) && !codes.counts(enrolment);
    }

    private boolean listed(CsvRows record, YearCodes codes, DistrictCode district, RecordRows rows) {
        boolean listed = true;
        for (RecordColumn column : RecordColumn.CODES) {
            String code = cell(record, column);
            if (!codes.names(column.element(), code) && !(code.isEmpty() && column.mayBeBlank())) {
                rows.findings().unlisted(rows.rows(), column.element(), code, codes, district);
                listed = false;
            }
        }
        return listed;
    }

    private void add(CsvRows record, YearTable year, DistrictCode district, RecordRows rows) {
        rows.accept();
        String grade = cell(record, RecordColumn.GRADE);
        String placement = cell(record, RecordColumn.PLACEMENT);
        String early = cell(record, RecordColumn.EARLY);
        String disability = cell(record, RecordColumn.DISABILITY);
        if (year.codes().isOfOtherList(grade, placement, early)) {
            rows.findings().problem(rows.rows(), RecordProblem.OTHER_LIST);
        }
        int cell = year.cell(
                cell(record, RecordColumn.RACE),
                cell(record, RecordColumn.INCOME),
                year.codes().special(grade, placement, early, disability),
                grade,
                disability);
        year.counts(district).add(cell, 1);
    }

    private String cell(CsvRows record, RecordColumn column) {
        int position = layout.position(column);
        return position < 0 ? "" : record.isAscii() ? record.cell(position) : Characters.plain(record.cell(position));
    }

    /** A record with characters that look like others, told once however many there are. */
    private boolean looksOtherwise(CsvRows record) {
        if (record.isAscii()) {
            return false;
        }
        for (RecordColumn column : RecordColumn.values()) {
            int position = layout.position(column);
            if (position >= 0 && !Characters.arePlain(record.cell(position))) {
                return true;
            }
        }
        return false;
    }

    private String cellIfThere(CsvRows record, RecordColumn column) {
        int position = layout.position(column);
        return position < 0 || position >= record.width() ? "" : record.cell(position);
    }

    private static void reject(RecordRows rows, RecordProblem problem) {
        rows.findings().problem(rows.rows(), problem);
        rows.reject();
    }
}
