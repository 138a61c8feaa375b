package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.trial.TrialUnit;
import org.determinations.web.page.Block;

/**
 * Which districts of a run are shown. One per request.
 *
 * @param text a part of the name or of the code; empty for every district
 * @param code of a category, {@code undetermined}, or empty for all
 */
public record DistrictChoice(String text, String code) {
    static final String UNDETERMINED = "undetermined";

    public DistrictChoice {
        text = text.strip();
        code = code.strip();
    }

    boolean shows(Determination d) {
        return isNamed(d.name(), d.district()) && (code.isEmpty() || isOf(d.category()));
    }

    /** Of a change: a category that was asked for may be the one before or the one after. */
    boolean shows(DistrictChange change) {
        return isNamed(change.name(), change.district())
                && (code.isEmpty()
                        || Stream.of(change.before(), change.after())
                                .flatMap(Optional::stream)
                                .anyMatch(result -> isOf(result.category())));
    }

    /** Of a district under two policies, likewise. */
    boolean shows(TrialUnit unit) {
        return isNamed(unit.name(), unit.code())
                && (code.isEmpty()
                        || isOf(unit.before().category())
                        || isOf(unit.after().category()));
    }

    private boolean isNamed(String name, DistrictCode district) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || district.digits().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private boolean isOf(Optional<CategoryCode> category) {
        return code.equals(category.map(CategoryCode::text).orElse(UNDETERMINED));
    }

    Block.Filter filter(String address, ExplanationContext context) {
        return new Block.Filter(address + "#districts", text, code, choices(context));
    }

    /** The same as fields of a form that asks for more. */
    List<Block.Field> fields(ExplanationContext context) {
        return fields(context, "Category, before or after");
    }

    /** The same where a district has one category, or two that are called otherwise. */
    List<Block.Field> fields(ExplanationContext context, String label) {
        return List.of(
                Block.Field.text("text", "Name or code", "", false).with(text),
                Block.Field.of("category", label, "", choices(context)).with(code));
    }

    private static List<Block.Choice> choices(ExplanationContext context) {
        List<Block.Choice> choices = new ArrayList<>(List.of(new Block.Choice("", "every category")));
        for (CategoryDescription of : context.categories()) {
            choices.add(new Block.Choice(of.code().text(), of.name()));
        }
        choices.add(new Block.Choice(UNDETERMINED, UNDETERMINED));
        return choices;
    }
}
