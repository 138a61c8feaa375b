package org.determinations.web.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.decide.DistrictChoices;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionOptions;
import org.determinations.model.decision.DecisionReason;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Commands;
import org.determinations.web.page.Block;
import org.determinations.web.page.Link;

/**
 * What was answered to the questions of a decision. One per request; nothing of it is trusted.
 *
 * @param districts codes, as they were sent
 * @param decision such as {@code REASSIGN NI}; empty for none
 * @param reason word of the code; empty for none
 * @param text in one line
 */
public record DecisionForm(List<String> districts, String decision, String reason, String text) {
    /** Names of the fields. */
    public static final String DISTRICT = "district";

    /** Codes of the districts that can be ticked, with commas. */
    public static final String SHOWN = "shown";

    public static final String DECISION = "decision";
    public static final String REASON = "reason";
    public static final String TEXT = "text";

    public DecisionForm {
        districts = List.copyOf(districts);
        text = text.replaceAll("\\s+", " ").strip();
    }

    /** Before anything was answered. */
    public static DecisionForm of(List<String> districts) {
        return new DecisionForm(districts, "", "", "");
    }

    /** What lacks an answer, each leading to its question; empty when the form is whole. */
    public List<Link> lacks(Around around) {
        List<Link> lacks = new ArrayList<>();
        if (districts.isEmpty()) {
            lacks.add(new Link("#" + DISTRICT, around.said("Tick at least one district")));
        }
        if (content(DecisionReason.OTHER).isEmpty()) {
            lacks.add(new Link("#" + DECISION, "Choose what you decide"));
        }
        if (DecisionReason.find(reason).isEmpty()) {
            lacks.add(new Link("#" + REASON, "Choose the reason"));
        }
        if (text.isEmpty()) {
            lacks.add(new Link("#" + TEXT, "Write why, in your words"));
        }
        return lacks;
    }

    /** What is decided; empty when an answer is missing. */
    public Optional<DecisionContent> content() {
        return DecisionReason.find(reason).flatMap(this::content);
    }

    private Optional<DecisionContent> content(DecisionReason because) {
        String[] words = decision.split(" ", -1);
        Optional<DecisionKind> kind = Arrays.stream(DecisionKind.values())
                .filter(of -> of.name().equals(words[0]))
                .findFirst();
        boolean named = words.length == 2 && !words[1].isBlank();
        return kind.filter(of -> (of == DecisionKind.KEEP) != named)
                .map(of -> new DecisionContent(
                        of, named ? Optional.of(new CategoryCode(words[1])) : Optional.empty(), because));
    }

    /** The command that does the same, of a form that is whole. */
    String command(int run) {
        DecisionContent decided = content().orElseThrow();
        return "determinations decide " + String.join(" ", districts) + " --run " + run + " --"
                + decided.kind().name().toLowerCase(Locale.ROOT)
                + decided.category().map(code -> " " + code.text()).orElse("") + " --reason " + reason + " --text "
                + Commands.quoted(text);
    }

    /** The same as hidden fields. */
    List<Block.Hidden> hidden() {
        List<Block.Hidden> fields = new ArrayList<>();
        districts.forEach(code -> fields.add(new Block.Hidden(DISTRICT, code)));
        fields.add(new Block.Hidden(DECISION, decision));
        fields.add(new Block.Hidden(REASON, reason));
        fields.add(new Block.Hidden(TEXT, text));
        return fields;
    }

    /**
     * The questions, with the answers that were given.
     *
     * @param several whether districts can be ticked
     */
    List<Block.Question> questions(
            Around around, List<DistrictChoices> choices, boolean several, ExplanationContext context) {
        List<Block.Question> questions = new ArrayList<>();
        if (several) {
            questions.add(new Block.Question(
                    DISTRICT,
                    around.said("Which districts"),
                    "Each gets a record of its own. If one of them cannot be decided so, none is.",
                    "many",
                    choices.stream().map(DecisionForm::ticked).toList(),
                    districts));
        }
        Set<DecisionOptions.Option> options = new LinkedHashSet<>();
        choices.forEach(choice -> options.addAll(choice.options().allowed()));
        questions.add(new Block.Question(
                DECISION,
                "What you decide",
                "",
                "one",
                options.stream().map(option -> choice(option, context)).toList(),
                List.of(decision)));
        List<Block.Choice> reasons = new ArrayList<>(List.of(new Block.Choice("", "Choose a reason")));
        Arrays.stream(DecisionReason.values())
                .forEach(of -> reasons.add(new Block.Choice(of.word(), capital(of.words()))));
        questions.add(new Block.Question(REASON, "Reason", "", "list", reasons, List.of(reason)));
        questions.add(new Block.Question(
                TEXT,
                "Why, in your words",
                around.said(
                        "One paragraph. It stands in the explanation, and where you change the result in the district's letter, under your name."),
                "text",
                List.of(),
                List.of(text)));
        return questions;
    }

    private static Block.Choice ticked(DistrictChoices choice) {
        return new Block.Choice(
                choice.determination().district().digits(),
                choice.determination().called() + " ("
                        + choice.determination().district() + "), shown as "
                        + choice.determination().label());
    }

    private static Block.Choice choice(DecisionOptions.Option option, ExplanationContext context) {
        String value =
                (option.kind() + " " + option.category().map(CategoryCode::text).orElse("")).strip();
        String words = switch (option.kind()) {
            case KEEP -> "KEEP: the category that follows from the data stays";
            case REASSIGN -> "REASSIGN to ";
            case ASSIGN -> "ASSIGN ";
        };
        return new Block.Choice(
                value, words + option.category().map(context::words).orElse(""));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
