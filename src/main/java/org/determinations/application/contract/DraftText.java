package org.determinations.application.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.TableSample;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.TableForm;

/** The text of a drafted contract: what is known, and a comment at each point that a person has to settle. */
final class DraftText {
    private static final String CODES =
            "; if its values are not codes of the jurisdiction, codes says how they become some (digits, crosswalk)";
    /** What student counts may say once for a whole file. */
    private static final Set<String> CONSTANT = Set.of(
            StudentFields.RACE_ETHNICITY,
            StudentFields.LOW_INCOME,
            StudentFields.DISABILITY_STATUS,
            StudentFields.PLACEMENT);

    private static final int MOST_WORDS = 6;
    private static final String MEASURE_SIGNS = "[^A-Za-z0-9 ,._/+()-]";

    private final String id;
    private final FileKind kind;
    private final TableSample sample;
    private final List<ColumnGuess> columns;
    private final Jurisdiction jurisdiction;
    private final FormGuess forms;
    private final List<String> open = new ArrayList<>();
    private final List<ColumnGuess> told = new ArrayList<>();
    private final List<String> repeated;

    DraftText(String id, FileKind kind, TableSample sample, List<ColumnGuess> columns, Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        this.id = id;
        this.kind = kind;
        this.sample = sample;
        this.columns = columns;
        this.forms = FormGuess.of(sample, columns);
        this.repeated = columns.stream()
                .map(ColumnGuess::name)
                .filter(name -> !name.isEmpty() && Collections.frequency(sample.header(), name) > 1)
                .distinct()
                .toList();
    }

    /** What a person has to settle; complete once the text was made. */
    List<String> open() {
        return List.copyOf(open);
    }

    /** The columns with what the draft makes of each; complete once the text was made. */
    List<ColumnGuess> columns() {
        return List.copyOf(told);
    }

    String text(int cycle) {
        StringBuilder body = new StringBuilder();
        List<String> own = new ArrayList<>();
        Map<Integer, String> measures = new LinkedHashMap<>();
        List<String> fed = new ArrayList<>();
        boolean between = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnGuess column = columns.get(i);
            Optional<FileField> field = field(column).filter(f -> !fed.contains(f.name()));
            boolean measured = field.isEmpty() && kind == FileKind.MEASURES && column.numeric() && !column.personal();
            between |= !measured && !measures.isEmpty();
            if (measured) {
                measures.put(i, measureName(column.name(), i));
            } else {
                field.map(FileField::name).ifPresent(fed::add);
                own.add(field.map(f -> line(column, f.name(), f.type().word()))
                        .orElseGet(() -> line(column, "not read", "text")));
                field.ifPresent(f -> unsure(column));
                words(column, i, field.isPresent());
            }
            told.add(column.feeding(field.map(FileField::name).orElse("")));
        }
        List<String> groups = groups(measures);
        constants(cycle, fed).ifPresent(body::append);
        body.append("columns:\n");
        own.forEach(body::append);
        body.append(groups.isEmpty() ? "" : "measures:\n");
        groups.forEach(body::append);
        repeated(between);
        open.addAll(forms.open());
        missing(fed, groups.isEmpty());
        return head() + body;
    }

    /** The lines of each measure: its value, and how many it is of where another column seems to say so. */
    private List<String> groups(Map<Integer, String> measures) {
        Map<Integer, Integer> counts =
                repeated.isEmpty() ? CountColumns.among(sample.header(), List.copyOf(measures.keySet())) : Map.of();
        Map<Integer, String> groups = new LinkedHashMap<>();
        measures.forEach((position, measure) -> {
            if (!counts.containsKey(position)) {
                told.set(position, told.get(position).beside(measure, MeasureFactKind.VALUE));
                groups.put(position, measure(columns.get(position), measure));
            }
        });
        counts.forEach((position, of) -> {
            ColumnGuess column = columns.get(position);
            String measure = measureName(sample.header().get(of), of);
            told.set(position, told.get(position).beside(measure, MeasureFactKind.N));
            groups.merge(of, "  " + line(column, MeasureFactKind.N, ColumnType.WHOLE_NUMBER.word()), String::concat);
            open.add(quoted(column.name()) + " is taken for how many " + quoted(measure) + " is of, by its name alone");
        });
        return List.copyOf(groups.values());
    }

    /** A column of few words may be a measure too, and no number says so. */
    private void words(ColumnGuess column, int position, boolean feeding) {
        List<String> filled =
                sample.column(position).stream().filter(text -> !text.isEmpty()).toList();
        List<String> words = filled.stream().distinct().sorted().toList();
        boolean few = !words.isEmpty() && words.size() <= MOST_WORDS && words.size() * 2 <= filled.size();
        if (kind == FileKind.MEASURES
                && !feeding
                && !column.personal()
                && !column.name().isEmpty()
                && few) {
            open.add(quoted(column.name()) + " has words, such as " + quoted(ColumnGuess.cut(words.get(0)))
                    + ", and is not read; where the policy asks for them, write it below measures as the others are");
        }
    }

    /** The field of the kind that a column seems to feed, where its name stands there once beside measures; what a file of indicators calls a year is the year reviewed. */
    private Optional<FileField> field(ColumnGuess column) {
        boolean ofMeasures = kind == FileKind.MEASURES && repeated.contains(column.name());
        boolean otherIsSure = !column.sure()
                && columns.stream()
                        .anyMatch(other -> other.sure() && other.field().equals(column.field()));
        return column.field().isEmpty() || ofMeasures || otherIsSure
                ? Optional.empty()
                : FileFields.find(kind, column.field())
                        .or(() -> column.field().equals(StudentFields.SCHOOL_YEAR)
                                ? FileFields.find(kind, FileFields.REVIEWED_SCHOOL_YEAR)
                                : Optional.empty());
    }

    private String head() {
        StringBuilder head = new StringBuilder();
        head.append("# Lines that begin with \"open\" are for a person to settle.\n");
        open.forEach(point -> head.append("# open: ").append(point).append('\n'));
        head.append("contract: ").append(id).append('\n');
        head.append("title: ").append(id.replace('-', ' ')).append('\n');
        head.append("kind: ").append(kind.word()).append('\n');
        head.append("bannerRows: ")
                .append(Math.min(9, Math.max(0, sample.headerRow() - 1)))
                .append('\n');
        head.append("columnOrder: ").append(repeated.isEmpty() ? "any" : "fixed");
        head.append("\nsources:\n  P: \"where the file comes from\"  # open: name the publisher and the page\n");
        TableForm form = sample.form();
        if (!form.isOwnText()) {
            head.append("file: { encoding: ").append(form.encoding().word());
            head.append(", separator: ").append(form.separatorWord()).append(" }\n");
        } else if (!form.sheet().isEmpty()) {
            head.append("file: { sheet: ").append(quoted(form.sheet())).append(" }\n");
        }
        if (columns.stream().anyMatch(c -> c.name().isEmpty())) {
            head.append("ignoredColumns: [\"\"]\n");
        }
        if (!forms.cells().isEmpty()) {
            head.append("cells: { ").append(String.join(", ", forms.cells())).append(" }\n");
        }
        return head.toString();
    }

    private Optional<String> constants(int cycle, List<String> fed) {
        boolean year = FileFields.find(kind, StudentFields.SCHOOL_YEAR).isPresent()
                && !fed.contains(StudentFields.SCHOOL_YEAR);
        List<String> constants = new ArrayList<>();
        if (year) {
            open.add("no column says the school year; the constant is a guess");
            constants.add("school_year: " + cycle + "-" + String.format(Locale.ROOT, "%02d", (cycle + 1) % 100));
        }
        if (kind == FileKind.MEASURES) {
            open.add("blank_status says what a blank means: missing, not valid, too small or not applicable");
            constants.add(MeasureFactKind.BLANK_STATUS + ": missing");
        }
        return constants.isEmpty()
                ? Optional.empty()
                : Optional.of("constants: { " + String.join(", ", constants) + " }\n");
    }

    private void unsure(ColumnGuess column) {
        if (!column.sure()) {
            open.add(quoted(column.name()) + " is taken for " + column.field() + " by its values or its name alone"
                    + (column.field().equals(FileFields.DISTRICT_CODE) ? CODES : ""));
        }
        List<String> odd = column.words().odd();
        if (!odd.isEmpty()) {
            open.add(quoted(column.name()) + " has words that are none of ours: "
                    + odd.stream().map(DraftText::quoted).collect(Collectors.joining(", "))
                    + "; say in its line what each stands for, as in values: { " + quoted(odd.get(0)) + ": ... }");
        }
    }

    private void missing(List<String> fed, boolean nothingMeasured) {
        if (FileFields.find(kind, FileFields.DISTRICT_NAME).isPresent() && !fed.contains(FileFields.DISTRICT_NAME)) {
            open.add(
                    "no column was found for district_name; where no file has it, letters and pages call districts by their codes");
        }
        for (FileField field : kind.fields()) {
            boolean constant = field.name().equals(StudentFields.SCHOOL_YEAR);
            boolean grouped = kind == FileKind.MEASURES
                    && Set.of(MeasureFactKind.MEASURE, MeasureFactKind.VALUE).contains(field.name());
            if (field.needed() && !fed.contains(field.name()) && !constant && !(grouped && !nothingMeasured)) {
                open.add("no column was found for " + field.name() + ", which is needed"
                        + (CONSTANT.contains(field.name())
                                ? "; where it is the same in every row, say it in constants"
                                : field.name().equals(FileFields.DISTRICT_CODE) ? codes() : ""));
            }
        }
    }

    private String codes() {
        return "; codes are looked for as " + jurisdiction.file().name() + " writes them ("
                + jurisdiction.codes().words().allowed()
                + "); where they are another jurisdiction's, type --jurisdiction NAME";
    }

    /** Where a header repeats a name, a row above it says what each is about; a contract tells them apart by their order. */
    private void repeated(boolean between) {
        if (!repeated.isEmpty()) {
            open.add(repeated.stream().map(DraftText::quoted).collect(Collectors.joining(", "))
                    + " stand there more than once; the columns are told apart by their order, and a row above may say what each is about"
                    + (between && kind == FileKind.MEASURES
                            ? ". Among columns of measures stands one that is none: no contract has them in this order, so take it out of the"
                                    + " file, or give each column a name of its own"
                            : ""));
        }
    }

    private String measureName(String column, int position) {
        String name =
                column.replaceAll(MEASURE_SIGNS, " ").replaceAll("\\s+", " ").strip();
        String letter = repeated.contains(column) ? " (" + ResolvedColumn.letters(position) + ")" : "";
        return (name.isEmpty() ? "measure" : name) + letter;
    }

    private static String measure(ColumnGuess column, String name) {
        return "  - measure: " + quoted(name) + "\n    columns:\n  "
                + line(column, MeasureFactKind.VALUE, "measure value");
    }

    private static String line(ColumnGuess column, String field, String type) {
        if (column.name().isEmpty()) {
            return "";
        }
        String samples = column.personal()
                ? "  # looks personal: its values are not shown"
                : column.samples().isEmpty()
                        ? ""
                        : "  # " + String.join(" | ", column.samples()).replaceAll("\\p{Cntrl}", " ");
        return "  - { column: " + quoted(column.name()) + ", field: " + field + ", type: " + type
                + ", required: yes, personal: " + (column.personal() ? "yes" : "no") + ", source: P" + values(column)
                + " }" + samples + "\n";
    }

    private static String values(ColumnGuess column) {
        return column.words().values().isEmpty()
                ? ""
                : ", values: { "
                        + new TreeMap<>(column.words().values())
                                .entrySet().stream()
                                        .map(word -> quoted(word.getKey()) + ": " + word.getValue())
                                        .collect(Collectors.joining(", "))
                        + " }";
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
