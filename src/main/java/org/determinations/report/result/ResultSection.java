package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Page;

/** The beginning of an explanation: the result and label, why in a sentence or two, and what a person must decide. */
final class ResultSection {
    private final Page page;
    private final Determination determination;
    private final ExplanationContext context;
    private final ResultWords words;

    private ResultSection(Page page, Determination determination, ExplanationContext context) {
        this.page = page;
        this.determination = determination;
        this.context = context;
        this.words = new ResultWords(determination, context, page::said);
    }

    static void write(Page page, Determination determination, ExplanationContext context) {
        ResultSection section = new ResultSection(page, determination, context);
        section.result();
        section.forPerson();
    }

    /** Without what the department's own people have to do. */
    static void writeForDistrict(Page page, Determination determination, ExplanationContext context) {
        new ResultSection(page, determination, context).result();
    }

    private void result() {
        RunHeader run = context.run();
        page.title(
                determination.called().equals(determination.district().digits())
                        ? page.said("District ") + determination.district()
                        : determination.name() + ", " + page.said("district") + " " + determination.district());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Result", words.result()));
        rows.add(List.of("Shown as", determination.label()));
        rows.add(List.of(context.shape().basisHeading(), words.basis()));
        rows.add(List.of(
                "Run",
                run.stage().word() + ", cycle " + run.cycle().text() + ", dated " + run.stageDate() + ", run "
                        + run.number()));
        rows.add(List.of("Policy pack", run.packId()));
        page.facts(rows);
        page.section("In short");
        page.paragraph(words.inShort());
    }

    private void forPerson() {
        List<String> items = words.forPerson();
        if (!items.isEmpty()) {
            page.section("What a person must decide");
            page.bullets(items);
        }
    }
}
