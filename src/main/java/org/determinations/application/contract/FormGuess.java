package org.determinations.application.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.ingest.cell.Tokens;
import org.determinations.ingest.file.TableSample;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.YearForm;
import org.determinations.model.layout.TableForm;

/**
 * How the cells of an unknown file seem to be written. One per file; immutable.
 *
 * @param cells what a contract says of it, such as {@code percent: "97.5%"}; empty where they are written like our own
 * @param open what a person has to settle
 */
record FormGuess(List<String> cells, List<String> open) {
    private static final int MOST_SIGNS = 8;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9.]*[0-9],[0-9]{1,2}%?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?%?");
    private static final Pattern POINTS = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,5}");
    private static final Pattern SHARE = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern OF_RATES =
            Pattern.compile("rate|perc|pct|share|proportion|%", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final List<String> YEARS =
            List.of("{from}-{to}", "{from}/{to2}", "SY{to2}", "SY{from2}-{to2}", "SY {to}", "FFY {from}", "FFY{from}");

    FormGuess {
        cells = List.copyOf(cells);
        open = List.copyOf(open);
    }

    static FormGuess of(TableSample sample, List<ColumnGuess> columns) {
        List<String> cells = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> numbers = texts(sample, columns, ColumnGuess::numeric);
        marks(sample, numbers, open).ifPresent(cells::add);
        shares(sample, columns, open);
        if (numbers.stream().anyMatch(text -> text.endsWith("%"))) {
            cells.add("percent: \"97.5%\"");
        }
        year(texts(sample, columns, column -> column.field().equals(StudentFields.SCHOOL_YEAR)), open)
                .ifPresent(form -> cells.add("year: \"" + form + "\""));
        Set<String> rare = rareNegatives(sample, columns);
        String signs = numbers.stream()
                .filter(text -> !ColumnGuess.isNumber(text) && !Tokens.contains(text) || rare.contains(text))
                .distinct()
                .limit(MOST_SIGNS)
                .map(ColumnGuess::cut)
                .map(DraftText::quoted)
                .collect(Collectors.joining(", "));
        if (!signs.isEmpty()) {
            open.add(
                    "signs in place of numbers: " + signs
                            + "; say in cells, as absent, whether each is withheld, not applicable, not reported, zero or blank");
        }
        return new FormGuess(cells, open);
    }

    /** What marks thousands and decimals. Where the comma does not separate cells, three digits behind one mark may be either. */
    private static Optional<String> marks(TableSample sample, List<String> numbers, List<String> open) {
        boolean foreign = sample.form().separator() != TableForm.OWN.separator();
        if (any(numbers, DECIMAL_COMMA)) {
            return Optional.of("number: \"1.234,5\"");
        }
        Optional<String> pointed =
                numbers.stream().filter(text -> text.contains(".")).findFirst();
        if (any(numbers, THOUSANDS)) {
            if (foreign && pointed.isEmpty()) {
                open.add("the comma in numbers such as "
                        + first(numbers, THOUSANDS)
                        + " is taken to mark thousands; where it stands before decimals, write number: \"1.234,5\"");
            }
            return Optional.of("number: \"1,234.5\"");
        }
        if (foreign && pointed.isPresent() && numbers.stream().allMatch(FormGuess::isWholeOrOfThousands)) {
            open.add("the point in numbers such as "
                    + DraftText.quoted(pointed.get())
                    + " is taken to stand before decimals; where it marks thousands, write number: \"1.234,5\"");
        }
        return Optional.empty();
    }

    private static boolean isWholeOrOfThousands(String text) {
        return !text.contains(".") || POINTS.matcher(text).matches();
    }

    private static String first(List<String> texts, Pattern form) {
        return texts.stream()
                .filter(text -> form.matcher(text).matches())
                .findFirst()
                .map(DraftText::quoted)
                .orElse("");
    }

    /** A negative whole number, always the same, among numbers of 0 and more: many publishers write -9 for what they do not say. */
    private static Set<String> rareNegatives(TableSample sample, List<ColumnGuess> columns) {
        Set<String> rare = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> numbers =
                    sample.column(i).stream().filter(ColumnGuess::isNumber).toList();
            List<String> negative = numbers.stream()
                    .filter(text -> text.startsWith("-"))
                    .distinct()
                    .toList();
            if (negative.size() == 1 && NEGATIVE.matcher(negative.get(0)).matches() && !numbers.equals(negative)) {
                rare.addAll(negative);
            }
        }
        return rare;
    }

    /** Columns of rates in which no number is above 1: whether they are shares of 1 a person has to say. */
    private static void shares(TableSample sample, List<ColumnGuess> columns, List<String> open) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnGuess column = columns.get(i);
            List<BigDecimal> numbers = sample.column(i).stream()
                    .filter(text -> SHARE.matcher(text).matches())
                    .map(BigDecimal::new)
                    .toList();
            boolean all = numbers.size()
                    == sample.column(i).stream().filter(ColumnGuess::isNumber).count();
            boolean none = numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
            boolean broken =
                    numbers.stream().anyMatch(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0);
            if (column.numeric()
                    && !column.personal()
                    && OF_RATES.matcher(column.name()).find()
                    && all
                    && none
                    && broken) {
                open.add(DraftText.quoted(column.name())
                        + " has no number above 1; if they are shares of 1, say in its line percent: \"0.975\"");
            }
        }
    }

    /** The form of school years, where all are of one that is not our own. */
    private static Optional<String> year(List<String> years, List<String> open) {
        if (years.isEmpty()
                || years.stream().allMatch(text -> YearForm.OWN.parse(text).isPresent())) {
            return Optional.empty();
        }
        if (years.stream().allMatch(text -> CALENDAR_YEAR.matcher(text).matches())) {
            open.add("a school year is one number: {to} in cells takes 2012 for 2011-12; for 2012-13 write {from}");
            return Optional.of("{to}");
        }
        return YEARS.stream()
                .filter(form -> YearForm.find(form)
                        .filter(f ->
                                years.stream().allMatch(text -> f.parse(text).isPresent()))
                        .isPresent())
                .findFirst();
    }

    /** The filled cells of the columns of a kind, never of one that looks personal. */
    private static List<String> texts(TableSample sample, List<ColumnGuess> columns, Predicate<ColumnGuess> which) {
        return IntStream.range(0, columns.size())
                .filter(i -> which.test(columns.get(i)) && !columns.get(i).personal())
                .boxed()
                .flatMap(i -> sample.column(i).stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean any(List<String> texts, Pattern form) {
        return texts.stream().anyMatch(text -> form.matcher(text).matches());
    }
}
