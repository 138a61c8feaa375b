package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.web.page.Block;

/**
 * Which districts of a run are shown. One per request.
 *
 * @param text a part of the name or of the code; empty for every district
 * @param code of a category, {@code undetermined}, or empty for all
 */
public record DistrictChoice(String text, String code) {
    private static final String UNDETERMINED = "undetermined";

    public DistrictChoice {
        text = text.strip();
        code = code.strip();
    }

    boolean shows(Determination d) {
        String wanted = text.toLowerCase(Locale.ROOT);
        boolean named = d.name().toLowerCase(Locale.ROOT).contains(wanted)
                || d.district().digits().toLowerCase(Locale.ROOT).contains(wanted);
        String own = d.category().map(category -> category.text()).orElse(UNDETERMINED);
        return named && (code.isEmpty() || code.equals(own));
    }

    Block.Filter filter(String address, ExplanationContext context) {
        List<Block.Choice> choices = new ArrayList<>(List.of(new Block.Choice("", "every category")));
        for (CategoryDescription of : context.categories()) {
            choices.add(new Block.Choice(of.code().text(), of.name()));
        }
        choices.add(new Block.Choice(UNDETERMINED, UNDETERMINED));
        return new Block.Filter(address + "#districts", text, code, choices);
    }
}
