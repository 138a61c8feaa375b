package org.determinations.policyfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.issue.IssueCode;
import org.determinations.model.Worded;
import org.determinations.model.jurisdiction.YearForm;
import org.determinations.model.layout.Absence;
import org.determinations.model.layout.CellForm;
import org.determinations.model.layout.DateForm;
import org.determinations.model.layout.NumberForm;
import org.determinations.model.layout.PercentForm;

/** Reads how cells are written: {@code cells} for a whole contract, the same keys and {@code values} for one column. */
final class CellFormReading {
    private CellFormReading() {}

    /** What {@code cells} says of every column; as in our own layouts when it is not there. */
    static CellForm ofAll(YamlForm root) {
        Optional<YamlForm> given = root.optionalForm("cells", IssueCode.CONTRACT_INVALID);
        CellForm form = given.map(cells -> read(cells, CellForm.OWN, Map.of())).orElse(CellForm.OWN);
        given.ifPresent(YamlForm::close);
        return form;
    }

    /** What a column says of its cells, and in all else what the contract says of every column. */
    static CellForm ofColumn(YamlForm column, CellForm ofAll) {
        return read(column, ofAll, texts(column, "values"));
    }

    private static CellForm read(YamlForm form, CellForm otherwise, Map<String, String> values) {
        Map<String, Absence> absent = new HashMap<>(otherwise.absent());
        texts(form, "absent").forEach((sign, word) -> absence(form, sign, word).ifPresent(a -> absent.put(sign, a)));
        return new CellForm(
                values,
                absent,
                word(form, "number", NumberForm.class).orElse(otherwise.numbers()),
                word(form, "percent", PercentForm.class).orElse(otherwise.percents()),
                known(form, "year", YearForm::find, "such as {to}, SY{to2}, {from}-{to} or FFY {from}")
                        .or(otherwise::years),
                word(form, "date", DateForm.class).orElse(otherwise.dates()));
    }

    private static Optional<Absence> absence(YamlForm form, String sign, String word) {
        Optional<Absence> known = Worded.find(Absence.class, word);
        if (known.isEmpty()) {
            form.problem(
                    "absent",
                    "the meaning of \"" + sign + "\" is not known",
                    word,
                    String.join("; ", Worded.words(Absence.class)));
        }
        return known;
    }

    private static <T extends Enum<T> & Worded> Optional<T> word(YamlForm form, String key, Class<T> kind) {
        return known(form, key, word -> Worded.find(kind, word), String.join("; ", Worded.words(kind)));
    }

    private static <T> Optional<T> known(
            YamlForm form, String key, Function<String, Optional<T>> find, String allowed) {
        Optional<String> word = form.optionalText(key);
        Optional<T> known = word.flatMap(find);
        if (word.isPresent() && known.isEmpty()) {
            form.problem(key, "the form is not known", word.get(), allowed);
        }
        return known;
    }

    private static Map<String, String> texts(YamlForm form, String key) {
        Map<String, String> texts = new HashMap<>();
        form.optionalForm(key, IssueCode.CONTRACT_INVALID)
                .ifPresent(given -> given.listLeft().stream()
                        .forEach(
                                sign -> texts.put(sign, given.optionalText(sign).orElse(""))));
        return texts;
    }
}
