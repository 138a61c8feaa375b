package org.determinations.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.trial.TrialOrder;
import org.determinations.application.trial.TrialPolicies;
import org.determinations.application.trial.TrialSubject;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Commands;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.work.TrialLook;

/** Another policy on the data of a run: who would move, from what to what, and why. A trial; nothing on the page is a result. */
public final class TrialView {
    public static final String POLICY = "policy";
    public static final String NEAR = "near";
    public static final String SIZE = "size";
    public static final String TYPE = "type";
    public static final String INCOME = "low-income";
    public static final String WATCH = "watch";

    private final Around around;
    private final Shown shown;

    private TrialView(Around around, Shown shown) {
        this.around = around;
        this.shown = shown;
    }

    /**
     * What is shown of one run.
     *
     * @param typed into the fields of the trial
     * @param order what is tried; empty before a policy is chosen, and where what was typed cannot be used
     * @param look the trial of exactly that; empty when the desk has none
     * @param refusal why it was not tried; empty when it was, or when nothing was asked
     */
    public record Shown(
            RunHeader run,
            TrialPolicies policies,
            Map<String, String> typed,
            Optional<TrialOrder> order,
            Optional<TrialLook> look,
            Optional<Refusal> refusal,
            TrialChoice choice) {
        public Shown {
            typed = Map.copyOf(typed);
        }
    }

    /** The command that says the same. */
    public static String command(int run, Map<String, String> typed) {
        StringBuilder command = new StringBuilder("determinations trial --policy ");
        command.append(Commands.quoted(typed.getOrDefault(POLICY, "POLICY")))
                .append(" --against ")
                .append(run);
        usual().forEach((field, usual) -> {
            String value = typed.getOrDefault(field, usual);
            if (!value.equals(usual)) {
                command.append(" --").append(field).append(' ').append(Commands.quoted(value));
            }
        });
        return command.toString();
    }

    /** What stands in the other fields where nobody changed it. */
    public static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put(NEAR, "1");
        usual.put(SIZE, TrialOrder.Properties.SIZE);
        usual.put(TYPE, TrialOrder.Properties.TYPE);
        usual.put(INCOME, TrialOrder.Properties.INCOME);
        return usual;
    }

    /** Where the trial is shown. */
    public static String address(TrialSubject subject) {
        return Addresses.trial(subject.run()) + "?"
                + fields(subject.order()).entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static Map<String, String> fields(TrialOrder order) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(POLICY, order.policy());
        fields.put(NEAR, order.near().toPlainString());
        fields.put(SIZE, order.properties().size());
        fields.put(TYPE, order.properties().type());
        fields.put(INCOME, order.properties().income());
        return fields;
    }

    public static DeskPage page(Around around, Shown shown) {
        return new TrialView(around, shown).page();
    }

    private int run() {
        return shown.run().number();
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>();
        shown.refusal()
                .ifPresent(refusal -> main.add(new Block.Errors("This cannot be tried", around.reasons(refusal))));
        main.add(new Block.Heading("Which policy"));
        main.add(which());
        List<Block> side = new ArrayList<>();
        if (shown.refusal().isEmpty()) {
            shown.look().ifPresentOrElse(look -> main.addAll(looked(look)), () -> main.add(none()));
            shown.look()
                    .flatMap(TrialLook::report)
                    .ifPresent(report -> side.add(TrialParts.take(around, run(), hidden())));
        }
        side.add(new Block.Card(
                "What a trial is",
                List.of(new Block.Bullets(List.of(
                        "It determines nothing, and nothing of it is stored. The desk keeps the last few until it stops.",
                        "The old side is what the run says under its own policy. The new side is the policy that is tried, on"
                                + " the same facts and with the same recorded decisions.",
                        "A draft is made at a terminal: determinations policy new POLICY NAME. The folder of a pack is tried"
                                + " there as well.")))));
        return new DeskPage(
                around.ofTrial(
                        shown.run(),
                        List.of(shown.order().map(TrialOrder::command).orElse(command(run(), Map.of())))),
                around.said(
                        "What another policy would say on the data of this run: which districts would move, from what to"
                                + " what, and why."),
                main,
                side);
    }

    private Block none() {
        return new Block.None(
                shown.order().isEmpty()
                        ? "Nothing is computed yet: choose a policy."
                        : "The desk does not have this trial as things stand now: it was not computed, or the policy or the"
                                + " runs beside it have changed since, or the desk was started anew. Press Try it.");
    }

    private Block which() {
        List<Block.Choice> choices = new ArrayList<>(List.of(new Block.Choice("", "choose")));
        shown.policies()
                .published()
                .forEach(name -> choices.add(new Block.Choice(
                        name, name + (name.equals(shown.run().packId()) ? ", the run's own" : ", published"))));
        shown.policies().drafts().forEach(name -> choices.add(new Block.Choice(name, name + ", a draft")));
        return new Block.ActForm(
                "What is tried",
                "tried",
                false,
                Addresses.trial(run()),
                List.of(),
                List.of(
                        Block.Field.of(POLICY, "Policy", "", choices)
                                .with(shown.typed().getOrDefault(POLICY, "")),
                        text(
                                NEAR,
                                "Near a cut",
                                "distance that counts as a near miss, in the unit of what is compared"),
                        text(SIZE, "Size", around.said("measure that says how large a district is")),
                        text(TYPE, "Type", around.said("measure that says which type a district is")),
                        text(INCOME, "Low income", "measure of the share of low-income students")),
                "",
                "Try it");
    }

    private Block.Field text(String name, String label, String hint) {
        return Block.Field.text(name, label, hint, true)
                .with(shown.typed().getOrDefault(name, usual().getOrDefault(name, "")));
    }

    private List<Block.Hidden> hidden() {
        return shown.order().map(TrialView::hidden).orElse(List.of());
    }

    /** What is tried, as a form sends it back. */
    static List<Block.Hidden> hidden(TrialOrder order) {
        return fields(order).entrySet().stream()
                .map(field -> new Block.Hidden(field.getKey(), field.getValue()))
                .toList();
    }

    private List<Block> looked(TrialLook look) {
        if (look.report().isPresent()) {
            return new TrialParts(around, look.subject(), look.report().get(), shown.choice()).blocks();
        }
        if (look.failed()) {
            return List.of(
                    new Block.Errors(
                            "Not computed",
                            List.of(
                                    "This is the program's fault, not yours. What happened stands in the log of the installation.")));
        }
        String here = address(look.subject());
        boolean watching = shown.choice().watching();
        return List.of(
                new Block.Heading("It is being computed"),
                new Block.Facts(List.of(
                        new Block.Fact("Started", RunListText.moment(look.startedAt()) + " UTC by " + look.by()))),
                new Block.Links(List.of(
                        new Link(watching ? watched(look.subject()) : here, "Look again"),
                        watching
                                ? new Link(here, "Do not look again by itself")
                                : new Link(watched(look.subject()), "Look again by itself every five seconds"))));
    }

    /** The same page, which the browser asks for again as long as the trial goes on. */
    public static String watched(TrialSubject subject) {
        return address(subject) + "&" + WATCH + "=yes";
    }
}
