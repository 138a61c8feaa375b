package org.determinations.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.ingest.file.TableSample;
import org.determinations.model.FileField;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.layout.TableForm;

/** The text of a drafted contract: what is known, and a comment at each point that a person has to settle. */
final class DraftText {
    private static final String CODES =
            "; if its values are not codes of the jurisdiction, codes says how they become some (digits, crosswalk)";
    private static final String MEASURE_SIGNS = "[^A-Za-z0-9 ,._/+()-]";

    private final String id;
    private final FileKind kind;
    private final TableSample sample;
    private final List<ColumnGuess> columns;
    private final FormGuess forms;
    private final List<String> open = new ArrayList<>();

    DraftText(String id, FileKind kind, TableSample sample, List<ColumnGuess> columns) {
        this.id = id;
        this.kind = kind;
        this.sample = sample;
        this.columns = columns;
        this.forms = FormGuess.of(sample, columns);
    }

    /** What a person has to settle; complete once the text was made. */
    List<String> open() {
        return List.copyOf(open);
    }

    String text(int cycle) {
        StringBuilder body = new StringBuilder();
        boolean wide = kind == FileKind.MEASURES;
        List<String> own = new ArrayList<>();
        List<ColumnGuess> groups = new ArrayList<>();
        List<String> fed = new ArrayList<>();
        for (ColumnGuess column : columns) {
            Optional<FileField> field = field(column).filter(f -> !fed.contains(f.name()));
            if (field.isPresent()) {
                fed.add(field.get().name());
                own.add(line(column, field.get().name(), field.get().type().word()));
                unsure(column);
            } else if (wide && column.numeric() && !column.personal()) {
                groups.add(column);
            } else {
                own.add(line(column, "not read", "text"));
            }
        }
        constants(cycle, fed).ifPresent(body::append);
        body.append("columns:\n");
        own.forEach(body::append);
        if (!groups.isEmpty()) {
            body.append("measures:\n");
            groups.forEach(column -> body.append(measure(column)));
        }
        open.addAll(forms.open());
        missing(fed, groups.isEmpty());
        return head() + body;
    }

    /** The field of the kind that a column seems to feed; what a file of indicators calls a year is the year reviewed. */
    private Optional<FileField> field(ColumnGuess column) {
        return column.field().isEmpty()
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
        head.append(
                "columnOrder: any\nsources:\n  P: \"where the file comes from\"  # open: name the publisher and the page\n");
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
        for (FileField field : kind.fields()) {
            boolean constant = field.name().equals(StudentFields.SCHOOL_YEAR);
            boolean grouped = kind == FileKind.MEASURES
                    && Set.of(MeasureFactKind.MEASURE, MeasureFactKind.VALUE).contains(field.name());
            if (field.needed() && !fed.contains(field.name()) && !constant && !(grouped && !nothingMeasured)) {
                open.add("no column was found for " + field.name() + ", which is needed");
            }
        }
    }

    private static String measure(ColumnGuess column) {
        String name = column.name()
                .replaceAll(MEASURE_SIGNS, " ")
                .replaceAll("\\s+", " ")
                .strip();
        return "  - measure: " + quoted(name.isEmpty() ? "measure" : name) + "\n    columns:\n  "
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
