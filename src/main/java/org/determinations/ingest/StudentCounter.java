package org.determinations.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.OneRecord;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * Counts student records in parts of a file, a part being bytes that begin and end where records do. Nearly every record is
 * counted from its bytes alone; any other, down to the last unlisted code, is read as a row of every file is. Parts may be counted
 * by several counters, in any order and place: rows are put together in the order of the file ({@link RecordRows#append}), counts
 * in any ({@link StudentTallies#add}), and the sum is the same for every split. Not for two threads at once.
 */
public final class StudentCounter {
    private static final int LONGEST = 1_000_000;

    private final RecordLayout layout;
    private final ReadContext context;
    private final StudentTallies tallies = new StudentTallies();
    private final RecordCells cells;
    private final ShortTexts yearTexts = new ShortTexts();
    private final ShortTexts districtTexts = new ShortTexts();
    private final List<YearTable> years = new ArrayList<>();
    private final List<DistrictCode> districts = new ArrayList<>();
    private final Map<SchoolYear, Integer> yearNumbers = new HashMap<>();
    private final Map<DistrictCode, Integer> districtNumbers = new HashMap<>();
    private final OddRecord slow;

    /** @param context whose code lists say what the codes mean */
    public StudentCounter(RecordLayout layout, ReadContext context) {
        this.layout = layout;
        this.context = context;
        this.cells = new RecordCells(layout.width());
        this.slow = new OddRecord(layout, this);
    }

    /** What was counted so far. */
    public StudentTallies tallies() {
        return tallies;
    }

    /**
     * Counts whole records; the rows are numbered from 1.
     *
     * @param to behind the line break of the last one
     */
    public RecordRows count(byte[] bytes, int from, int to) {
        RecordRows rows = new RecordRows();
        int at = from;
        while (at < to && rows.isSound()) {
            cells.read(bytes, at, to);
            int row = rows.begin();
            if (cells.isOdd() || cells.next() - at > LONGEST || !known(bytes, row, rows)) {
                int end = cells.isOdd() ? OneRecord.end(bytes, at, to) : cells.next();
                odd(bytes, at, end, rows);
                at = end;
            } else {
                at = cells.next();
            }
        }
        return rows;
    }

    private void odd(byte[] bytes, int from, int to, RecordRows rows) {
        Optional<CsvRows> record = OneRecord.read(bytes, from, to);
        if (record.isEmpty()) {
            rows.unsound();
        } else if (OneRecord.advance(record.get())) {
            slow.count(record.get(), rows);
        }
    }

    /** Counts a record of which everything was seen before; false, with nothing done, for any other. */
    private boolean known(byte[] bytes, int row, RecordRows rows) {
        if (cells.width() != layout.width()) {
            return cells.width() == 1 && cells.start(0) == cells.end(0);
        }
        int year = text(yearTexts, RecordColumn.YEAR, bytes);
        int district = text(districtTexts, RecordColumn.DISTRICT, bytes);
        if (year < 0 || district < 0) {
            return false;
        }
        YearTable table = years.get(year);
        int enrolment = code(table, RecordColumn.ENROLMENT, bytes);
        if (enrolment > 0 && !table.counts(enrolment)) {
            rows.leaveOut();
            return true;
        }
        return enrolment > 0 && listed(table, district, bytes, row, rows);
    }

    private boolean listed(YearTable table, int district, byte[] bytes, int row, RecordRows rows) {
        int race = code(table, RecordColumn.RACE, bytes);
        int grade = code(table, RecordColumn.GRADE, bytes);
        int income = code(table, RecordColumn.INCOME, bytes);
        int early = code(table, RecordColumn.EARLY, bytes);
        int placement = code(table, RecordColumn.PLACEMENT, bytes);
        int disability = code(table, RecordColumn.DISABILITY, bytes);
        if (race == 0 || grade == 0 || income == 0 || early == 0 || placement == 0 || disability == 0) {
            return false;
        }
        int state = table.state(grade, early, placement, disability);
        if (YearTable.isOfOtherList(state)) {
            rows.findings().problem(row, RecordProblem.OTHER_LIST);
        }
        rows.accept();
        table.counts(district, districts).add(table.cell(race, income, state, grade, disability), 1);
        return true;
    }

    private int text(ShortTexts texts, RecordColumn column, byte[] bytes) {
        int position = layout.position(column);
        return position < 0 ? ShortTexts.NONE : texts.find(bytes, cells.start(position), cells.end(position));
    }

    private int code(YearTable table, RecordColumn column, byte[] bytes) {
        int position = layout.position(column);
        return position < 0
                ? table.number(column, bytes, 0, 0)
                : table.number(column, bytes, cells.start(position), cells.end(position));
    }

    /** The codes of a school year as a record writes it; empty when it is none, or not a plausible one. */
    Optional<YearTable> year(String text) {
        Optional<SchoolYear> year = context.years().parse(text).filter(context.span()::holds);
        return year.map(y -> {
            int number = yearNumbers.computeIfAbsent(y, one -> {
                years.add(new YearTable(new YearCodes(one, context.codeLists()), tallies));
                return years.size() - 1;
            });
            yearTexts.put(text, number);
            return years.get(number);
        });
    }

    /** The district that a record names; empty when it is none. */
    Optional<DistrictCode> district(String text) {
        Optional<DistrictCode> district = context.codes().parse(text);
        district.ifPresent(d -> {
            int number = districtNumbers.computeIfAbsent(d, one -> {
                districts.add(one);
                return districts.size() - 1;
            });
            districtTexts.put(text, number);
        });
        return district;
    }

    /** A district whose counts lack a record. */
    void lacks(SchoolYear year, DistrictCode district) {
        tallies.lacks(year, district);
    }

    ReadContext context() {
        return context;
    }
}
