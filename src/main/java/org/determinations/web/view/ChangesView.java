package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.reading.EarlierRuns;
import org.determinations.issue.Refusal;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.Commands;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** Which districts have another result than in an earlier run, from what to what, and why. */
public final class ChangesView {
    private final Around around;
    private final Shown shown;
    private final DistrictChoice choice;

    private ChangesView(Around around, Shown shown, DistrictChoice choice) {
        this.around = around;
        this.shown = shown;
        this.choice = choice;
    }

    /**
     * What is shown of one run.
     *
     * @param earlier what it can be held against
     * @param since the stage or the number of a run that was asked for, or that was taken; empty when there is none to take
     * @param changes empty when nothing was compared
     * @param refusal why it was not compared; empty when it was, or when there was nothing to compare
     */
    public record Shown(
            RunReport report,
            EarlierRuns earlier,
            String since,
            Optional<ChangeReport> changes,
            Optional<Refusal> refusal) {}

    public static DeskPage page(Around around, Shown shown, DistrictChoice choice) {
        return new ChangesView(around, shown, choice).page();
    }

    private int number() {
        return shown.report().run().number();
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>();
        shown.refusal().ifPresent(refusal -> main.add(ChangeParts.refused(around, refusal)));
        if (shown.earlier().runs().isEmpty() && shown.since().isEmpty()) {
            main.add(new Block.None(around.said(
                    "No earlier run of the same jurisdiction determined districts, so that there is nothing to hold it"
                            + " against.")));
        } else {
            main.add(which());
        }
        List<Block> side = new ArrayList<>();
        if (shown.changes().isPresent()) {
            ChangeParts parts = new ChangeParts(around, shown.changes().get(), choice);
            main.addAll(parts.blocks());
            side.add(parts.download(
                    Addresses.changes(number()) + "/file", List.of(new Block.Hidden("since", shown.since()))));
        } else if (shown.since().isEmpty() && !shown.earlier().runs().isEmpty()) {
            main.add(new Block.None(
                    "Nothing is compared yet: no run before it is of an earlier stage of this cycle or the official one of"
                            + " the cycle before. Choose which run it is held against."));
        }
        return new DeskPage(
                around.ofRun("Changes", shown.report().run(), true, commands()),
                around.said("Which districts have another result than in an earlier run, from what to what, and why."),
                main,
                side);
    }

    private List<String> commands() {
        String now = " --run " + number();
        return shown.changes()
                .map(changes -> List.of(
                        "determinations changes --since " + Commands.quoted(shown.since()) + now + " --near",
                        "determinations diff " + changes.before().number() + " " + number()))
                .orElse(List.of("determinations changes --since STAGE" + now));
    }

    private Block which() {
        List<Block.Field> fields = new ArrayList<>();
        fields.add(Block.Field.of("since", "Since", "", choices()).with(shown.since()));
        fields.addAll(choice.fields(ExplanationContext.of(shown.report())));
        return new Block.ActForm(
                around.said("Since which run, and which districts"),
                "which",
                true,
                Addresses.changes(number()),
                List.of(),
                fields,
                "",
                "Show");
    }

    /** Stages of the cycle, then runs by number; what was asked for otherwise stays what is chosen. */
    private List<Block.Choice> choices() {
        List<Block.Choice> choices = new ArrayList<>();
        shown.earlier().runs().stream()
                .filter(run -> run.cycle().equals(shown.report().run().cycle()))
                .map(RunHeader::stage)
                .distinct()
                .sorted()
                .forEach(stage -> choices.add(new Block.Choice(
                        stage.word(),
                        stage.word() + ", as it was given out before this run, else its newest before it")));
        shown.earlier()
                .runs()
                .forEach(run -> choices.add(new Block.Choice(Integer.toString(run.number()), ChangeWords.run(run))));
        if (choices.stream().noneMatch(of -> of.value().equals(shown.since()))) {
            choices.add(0, new Block.Choice(shown.since(), shown.since().isEmpty() ? "choose" : shown.since()));
        }
        return choices;
    }
}
