package org.determinations.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.files.Shelf;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.people.Right;
import org.determinations.report.form.Commands;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;

/**
 * Files that show something of a finding or a plan: what is named, taken away and deleted. One per page.
 *
 * @param files that are named there
 * @param kept whether the content of a file is kept
 * @param address of what names them; the parts are below it
 * @param seen what says there which one is meant
 */
public record EvidenceParts(
        Around around,
        List<EvidenceFile> files,
        Predicate<EvidenceFile> kept,
        String address,
        List<Block.Hidden> seen,
        Tried tried) {
    /** The act of deleting, by the word behind the address. */
    public static final String DELETION = "deletion";

    public EvidenceParts {
        files = List.copyOf(files);
        seen = List.copyOf(seen);
    }

    /** Where a file is chosen. */
    static Block.Field field() {
        return new Block.Field(
                "file",
                "File that shows it",
                "May be left out. At most " + Shelf.EVIDENCE.megabytes()
                        + " MB; it is kept for the department. Never one that names a child.",
                "file",
                "off",
                "",
                false,
                List.of());
    }

    /** What is named; nothing where there is none. */
    List<Block> table() {
        if (files.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading("Files that show it", "evidence"),
                new Block.Table(
                        "Files that are named as evidence",
                        List.of("File", "SHA-256", "Content"),
                        files.stream().map(this::row).toList(),
                        ""));
    }

    private List<Cell> row(EvidenceFile file) {
        boolean here = kept.test(file);
        return List.of(
                here && around.may(Right.FOLLOW) ? Cell.link(download(file), file.name()) : Cell.of(file.name()),
                Cell.of(file.sha256()),
                Cell.of(here ? "kept" : "not kept"));
    }

    private String download(EvidenceFile file) {
        return address + "/evidence?"
                + Stream.concat(seen.stream(), Stream.of(new Block.Hidden("sha256", file.sha256())))
                        .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** The form that deletes a content; nothing where none is kept, or not by this person. */
    List<Block> deletion() {
        List<Block.Choice> choices = new ArrayList<>();
        files.stream()
                .filter(kept)
                .forEach(file -> choices.add(new Block.Choice(
                        file.sha256(), file.name() + ", " + file.sha256().substring(0, 8))));
        if (choices.isEmpty() || !around.may(Right.FOLLOW)) {
            return List.of();
        }
        return List.of(new Block.ActForm(
                "Delete a file that should not be kept",
                DELETION,
                false,
                address + "/" + DELETION,
                seen,
                List.of(
                        Block.Field.of(
                                "sha256",
                                "File",
                                "Its name, its SHA-256 and what was recorded stay; every act that names it loses it.",
                                choices),
                        tried.again(DELETION, Block.Field.text("why", "Why", "It stays in the audit trail.", true))),
                "",
                "Delete the content"));
    }

    /** How one is taken away at a terminal. */
    Stream<String> command(String verb) {
        return files.stream().limit(1).map(file -> verb + " " + Commands.quoted(file.name()) + " --to FILE");
    }
}
