package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.Refusal;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.FactOverride;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Commands;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** What a run would have said with other facts. Nothing of it is saved. */
public final class WhatIfView {
    /** Facts that one page takes; a terminal takes any number. */
    public static final int MOST = 10;

    private static final int AT_FIRST = 3;

    private WhatIfView() {}

    /**
     * What is shown of one run.
     *
     * @param facts as they were typed, without the fields that were left empty
     * @param changes empty when nothing was asked, or when it was refused
     * @param refusal why it was not computed; empty when it was, or when nothing was asked
     */
    public record Shown(
            RunReport report, List<String> facts, Optional<ChangeReport> changes, Optional<Refusal> refusal) {
        public Shown {
            facts = List.copyOf(facts);
        }

        int number() {
            return report.run().number();
        }
    }

    /** The field of a fact, from 1. */
    public static String field(int place) {
        return "fact-" + place;
    }

    /** The command that says the same. */
    public static String command(int run, List<String> facts) {
        return "determinations whatif --run " + run
                + facts.stream().map(fact -> " --set " + Commands.quoted(fact)).collect(Collectors.joining());
    }

    public static DeskPage page(Around around, Shown shown, DistrictChoice choice) {
        List<Block> main = new ArrayList<>();
        shown.refusal().ifPresent(refusal -> main.add(ChangeParts.refused(around, refusal)));
        main.add(which(around, shown, choice));
        List<Block> side = new ArrayList<>();
        if (shown.changes().isPresent()) {
            ChangeParts parts = new ChangeParts(around, shown.changes().get(), choice);
            main.addAll(parts.blocks());
            side.add(parts.download(Addresses.whatIf(shown.number()) + "/file", hidden(shown.facts())));
        } else if (shown.refusal().isEmpty()) {
            main.add(new Block.None("Nothing is computed yet: type a fact that would be different."));
        }
        side.add(new Block.Card(
                "What may be typed",
                List.of(
                        new Block.Bullets(List.of(FactOverride.FORMS.split("; "))),
                        new Block.Text(
                                around.said("DISTRICT is a whole code. Where facts contradict each other the later one"
                                        + " counts. Corrections and another policy are asked at a terminal: --corrections and"
                                        + " --policy.")))));
        return new DeskPage(
                around.ofRun(
                        "What if",
                        shown.report().run(),
                        true,
                        List.of(shown.changes()
                                .map(changes -> command(shown.number(), shown.facts()))
                                .orElse(command(shown.number(), List.of("FACT"))))),
                around.said(
                        "What this run would have said with other facts, under the policy that governs its cycle now."
                                + " Nothing of it is saved."),
                main,
                side);
    }

    private static List<Block.Hidden> hidden(List<String> facts) {
        List<Block.Hidden> hidden = new ArrayList<>();
        facts.forEach(fact -> hidden.add(new Block.Hidden(field(hidden.size() + 1), fact)));
        return hidden;
    }

    private static Block which(Around around, Shown shown, DistrictChoice choice) {
        List<Block.Field> fields = new ArrayList<>();
        int places = Math.min(MOST, Math.max(AT_FIRST, shown.facts().size() + 1));
        for (int place = 1; place <= places; place++) {
            fields.add(Block.Field.text(
                            field(place), "Fact " + place, place == 1 ? "as DISTRICT:FACT=VALUE" : "", place == 1)
                    .with(place <= shown.facts().size() ? shown.facts().get(place - 1) : ""));
        }
        fields.addAll(choice.fields(ExplanationContext.of(shown.report())));
        return new Block.ActForm(
                around.said("Facts that would be different, and which districts are listed"),
                "which",
                true,
                Addresses.whatIf(shown.number()),
                List.of(),
                fields,
                "",
                "Show what would change");
    }
}
