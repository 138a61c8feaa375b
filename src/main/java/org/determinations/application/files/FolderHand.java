package org.determinations.application.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/** Puts files into a folder of a cycle and takes them out, each whole or not at all. One per act. */
record FolderHand(Path folder, KeptFiles kept) {
    /** The name by which the folder has such a file, where capitals do not count on every machine; empty when it has none. */
    Optional<String> find(String name) {
        return names().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** Names of the files that are in the folder. */
    List<String> names() {
        return OwnerOnly.entries(folder).stream()
                .filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                .map(entry -> entry.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /** Whether something of that name is there that is no file, such as a link or a folder. */
    boolean isTaken(String name) {
        return find(name).isEmpty() && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** SHA-256 of a file that is there; empty when it is not. */
    Optional<String> sha256(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(SafeFiles.sha256(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw SafeFiles.refusal(file, e);
        }
    }

    /** Keeps a file that is there, and gives its SHA-256. */
    String keep(String name) {
        Path file = folder.resolve(name);
        try (var in = Files.newInputStream(file)) {
            return kept.keep(name, in).sha256();
        } catch (IOException e) {
            throw SafeFiles.refusal(file, e);
        }
    }

    /** A content ready to take its name at once; refused as {@link KeptFiles#write} says. Close it to leave nothing behind. */
    Prepared prepare(String name, String sha256) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        }
        Path hidden = SafeFiles.partial(folder.resolve(name));
        KeptFiles.delete(hidden);
        kept.write(sha256, hidden);
        return new Prepared(hidden, folder.resolve(name));
    }

    /** Takes a file out. */
    void remove(String name) {
        KeptFiles.delete(folder.resolve(name));
    }

    /** A content under a hidden name, which a run passes over. */
    record Prepared(Path hidden, Path target) implements AutoCloseable {
        /** Takes its name, in place of a file that has it. */
        void stand() {
            try {
                Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw SafeFiles.refusal(target, e);
            }
        }

        @Override
        public void close() {
            KeptFiles.delete(hidden);
        }
    }

    /** Refused with {@code SY-161} when the offer would overwrite what is not named, or replace what is not there. */
    void demandFree(Offer offer, Optional<String> replaces) {
        Offer.Content content = offer.content();
        List<String> names = names();
        String there = names.isEmpty() ? "the folder is empty" : String.join(", ", names);
        if (replaces.filter(name -> !names.contains(name)).isPresent()) {
            throw notAsSaid(
                    content.path(),
                    "the folder has no file of the name that is to be replaced",
                    replaces.get(),
                    there,
                    "look at the folder, then name a file that is there, or none");
        }
        Optional<String> same = find(content.name());
        if (isTaken(content.name())
                || same.filter(name -> !replaces.equals(Optional.of(name))).isPresent()) {
            throw notAsSaid(
                    content.path(),
                    "the folder has something of this name, and nothing is overwritten that was not named",
                    same.orElse(content.name()),
                    "that file as the one that is replaced",
                    "say that it is replaced (--replaces), or offer the file under another name");
        }
    }

    /** Refused with {@code SY-161} when the folder does not hold the file as it was accepted, or has what it replaced again. */
    void demandAsAccepted(Offer offer) {
        Offer.Content content = offer.content();
        Optional<String> there = sha256(content.name());
        if (there.filter(content.sha256()::equals).isEmpty()) {
            throw notAsSaid(
                    content.path(),
                    there.isEmpty()
                            ? "the file is not in the folder any more"
                            : "the file in the folder is not any more the one that was accepted",
                    there.map(hash -> "SHA-256 " + hash).orElse(""),
                    "SHA-256 " + content.sha256(),
                    "look at what is in the folder, and offer what should be there");
        }
        offer.replaced()
                .map(Offer.Replaced::name)
                .filter(name -> !name.equals(content.name()))
                .flatMap(this::find)
                .ifPresent(name -> {
                    throw notAsSaid(
                            offer.content().folder().prefix() + name,
                            "the folder has a file again of the name that was replaced",
                            name,
                            "",
                            "look at what is in the folder, and offer what should be there");
                });
    }

    /** SHA-256 over names and contents of the files that are there, so that a page can say which folder it showed. */
    String print() {
        StringBuilder all = new StringBuilder();
        names().forEach(name ->
                all.append(name).append(' ').append(sha256(name).orElse("")).append('\n'));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Refused with {@code SY-164} when the folder is not any more as a page showed it. */
    void demandAsSeen(Offer offer, String seen) {
        if (!print().equals(seen)) {
            throw Refusal.Kind.GATE.of(
                    IssueCode.NOT_AS_SEEN,
                    offer.content().folder().prefix(),
                    "the folder is not any more as the page showed it",
                    "",
                    "",
                    "look at the page as it is now, then decide again");
        }
    }

    /** That the folder holds something else than the act is about; the person looks again. */
    private static Refusal notAsSaid(String path, String wrong, String found, String allowed, String action) {
        return Refusal.Kind.GATE.of(IssueCode.FOLDER_NOT_AS_SAID, path, wrong, found, allowed, action);
    }
}
