package org.determinations.web.page;

import java.util.List;

/** One part of a page, from top to bottom. Every part is printed by the same template. */
public sealed interface Block {

    /** A heading; {@code id} is the place that a link leads to, and may be empty. */
    record Heading(String text, String id) implements Block {
        public Heading(String text) {
            this(text, "");
        }
    }

    /** A smaller heading. */
    record Part(String text) implements Block {}

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** A paragraph that says that there is nothing, or that something cannot be said. */
    record None(String text) implements Block {}

    /** Sentences, each on its own. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Ways to other pages, each on its own. */
    record Links(List<Link> links) implements Block {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** Named values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One named value; {@code look} is {@code print} for a fingerprint, else empty. */
    record Fact(String name, String words, String look) {
        public Fact(String name, String words) {
            this(name, words, "");
        }
    }

    /**
     * A table; the first cell of each row names the row.
     *
     * @param heard whether its caption is for those alone who hear the page, since the heading above it says the same
     */
    record Table(String caption, boolean heard, List<String> header, List<List<Cell>> rows, String none)
            implements Block {
        public Table(String caption, List<String> header, List<List<Cell>> rows, String none) {
            this(caption, false, header, rows, none);
        }

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
                }
            }
        }

        /** Whether the column holds numbers, which stand at the right; the one that names the rows stands at the left. */
        public boolean isNumber(int column) {
            return column > 0
                    && !rows.isEmpty()
                    && rows.get(0).get(column).look().equals("number");
        }
    }

    /** What something came to, in large letters, and why in short; {@code waits} when a person must still decide. */
    record Verdict(String result, String why, boolean waits) implements Block {}

    /** The one thing to do next. */
    record NextAct(String title, String words, Link link, String command) implements Block {}

    /** Things that wait, with how many. */
    record Waiting(List<Item> items, String none) implements Block {
        public Waiting {
            items = List.copyOf(items);
        }
    }

    /** One thing that waits; {@code due} may be empty. */
    record Item(String count, Link link, String why, String due) {}

    /** The stages of a year, one below the other. */
    record Stages(List<Step> steps) implements Block {
        public Stages {
            steps = List.copyOf(steps);
        }
    }

    /** One stage: {@code look} is {@code done}, {@code now} or {@code open}; {@code run} leads to its run and may have no address, {@code files} to its files. */
    record Step(String title, String look, List<String> lines, Link run, Link files) {
        public Step {
            lines = List.copyOf(lines);
        }
    }

    /** A frame around other parts. */
    record Card(String title, List<Block> blocks) implements Block {
        public Card {
            blocks = List.copyOf(blocks);
        }
    }

    /** What is looked up and not read on: at the end of a page, and not printed. */
    record Appendix(String title, List<Block> blocks) implements Block {
        public Appendix {
            blocks = List.copyOf(blocks);
        }
    }

    /** What went wrong and what to do; the heading is read first by a screen reader. */
    record Errors(String title, List<String> items) implements Block {
        public Errors {
            items = List.copyOf(items);
        }
    }

    /** What is wrong with a form, each leading to its place in it; the heading is read first by a screen reader. */
    record ErrorLinks(String title, List<Link> items) implements Block {
        public ErrorLinks {
            items = List.copyOf(items);
        }
    }

    /** Words of somebody else's page, such as a letter, that can be opened; {@code open} when they are from the start. */
    record Quote(String title, List<String> lines, boolean open) implements Block {
        public Quote {
            lines = List.copyOf(lines);
        }
    }

    /** What was just done. */
    record Done(String text) implements Block {}

    /** A warning with the place where it is signed for. */
    record SignForm(
            String title, String words, List<String> details, String action, List<Hidden> seen, String id, String typed)
            implements Block {
        public SignForm {
            details = List.copyOf(details);
            seen = List.copyOf(seen);
        }
    }

    /** A button with what it stands for; {@code consent} is a box that must be ticked and may be empty. */
    record ButtonForm(String button, String action, List<Hidden> seen, List<Field> fields, String consent)
            implements Block {
        public ButtonForm {
            seen = List.copyOf(seen);
            fields = List.copyOf(fields);
        }

        public ButtonForm(String button, String action, List<Hidden> seen, String consent) {
            this(button, action, seen, List.of(), consent);
        }

        /** Whether a file goes with it. */
        public boolean isUpload() {
            return fields.stream().anyMatch(field -> field.type().equals("file"));
        }

        /** What its parts are called by on the page, where there may be another form. */
        public String id() {
            return action.substring(action.lastIndexOf('/') + 1);
        }
    }

    /**
     * A form with any fields, below a heading of its own.
     *
     * @param id what its parts are called by on the page
     * @param asks whether it asks for a page, and records nothing
     * @param consent a box that must be ticked; empty for none
     */
    record ActForm(
            String title,
            String id,
            boolean asks,
            String action,
            List<Hidden> seen,
            List<Field> fields,
            String consent,
            String button)
            implements Block {
        public ActForm {
            seen = List.copyOf(seen);
            fields = List.copyOf(fields);
        }

        /** Whether a file may go with it. */
        public boolean isUpload() {
            return fields.stream().anyMatch(field -> field.type().equals("file"));
        }
    }

    /**
     * What is typed into a form.
     *
     * @param type as HTML has it: {@code text}, {@code password}, {@code date}, {@code file}; {@code select} for one of the choices
     * @param fill what a browser or a program for passwords may fill in
     * @param typed what stands in it; of choices the value that is chosen
     * @param required whether the form is not sent without it
     */
    record Field(
            String name,
            String label,
            String hint,
            String type,
            String fill,
            String typed,
            boolean required,
            List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }

        public Field(String name, String label, String hint, String type, String fill, String typed) {
            this(name, label, hint, type, fill, typed, true, List.of());
        }

        /** A line of text. */
        public static Field text(String name, String label, String hint, boolean required) {
            return new Field(name, label, hint, "text", "off", "", required, List.of());
        }

        /** A day. */
        public static Field day(String name, String label, String hint, boolean required) {
            return new Field(name, label, hint, "date", "off", "", required, List.of());
        }

        /** One of some words. */
        public static Field of(String name, String label, String hint, List<Choice> choices) {
            return new Field(name, label, hint, "select", "off", "", false, choices);
        }

        /** The same with something in it. */
        public Field with(String text) {
            return new Field(name, label, hint, type, fill, text, required, choices);
        }
    }

    /** Questions that are answered together; {@code button} says what sending does. */
    record Form(String action, List<Hidden> seen, List<Question> questions, String button) implements Block {
        public Form {
            seen = List.copyOf(seen);
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question of a form; its name is also the place that an error leads to.
     *
     * @param look {@code many}, {@code one}, {@code list} or {@code text}
     * @param choices none where text is typed
     * @param given the choices that are made, or what was typed
     */
    record Question(String name, String label, String hint, String look, List<Choice> choices, List<String> given) {
        public Question {
            choices = List.copyOf(choices);
            given = List.copyOf(given);
        }

        /** What was typed. */
        public String typed() {
            return given.isEmpty() ? "" : given.get(0);
        }

        /** What a choice is called by on the page. */
        public String id(Choice choice) {
            return name + "-" + choices.indexOf(choice);
        }
    }

    /** What the page showed, as the form sends it back. */
    record Hidden(String name, String value) {}

    /** Which rows of a table are shown; works by asking for the page again. */
    record Filter(String action, String text, String chosen, List<Choice> choices) implements Block {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /** One choice of a field, a question or a filter. */
    record Choice(String value, String words) {}
}
