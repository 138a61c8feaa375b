package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.application.HeldDatabase;
import org.determinations.practice.Folders;

/**
 * The report sites of the practice year: official results amended, the amendment and its secondary analysis released, every site
 * exported as a person would.
 *
 * @param department of the amendment, run 5
 * @param published of the same run
 * @param confidential of the preliminary run 3
 */
record PracticeSite(Path home, Path department, Path published, Path confidential) {
    static final String ANALYST = "An Analyst";
    static final String OTHER = "Somebody Else";
    static final int OFFICIAL = 5;
    static final int SECONDARY = 6;
    private static final int PRELIMINARY = 3;
    private static final String FOLDER = "data-samples/practice-2012-13";

    static PracticeSite make(Path scratch) {
        Path home = scratch.resolve("home");
        type(home, ANALYST, "cycle", FOLDER);
        try (HeldDatabase held = HeldDatabase.of(home)) {
            release(home, 4, "release", "4");
            type(home, ANALYST, "correct", FOLDER);
            release(home, OFFICIAL, "amend", "5", "--note", "A report of a discrepancy was accepted after the release");
            type(home, ANALYST, "run", "secondary", FOLDER);
            release(home, SECONDARY, "release", "6");
            export(home, OFFICIAL, "department", home.resolve("out"));
            export(home, OFFICIAL, "public", home.resolve("out"));
            export(home, PRELIMINARY, "department", home.resolve("out"));
        }
        Path year = home.resolve("out/2012-13");
        return new PracticeSite(
                home,
                year.resolve("official/export-5-department-CONFIDENTIAL/html"),
                home.resolve("out/public/2012-13/export-5/html"),
                year.resolve("preliminary/export-3-department-CONFIDENTIAL/html"));
    }

    static void export(Path home, int run, String audience, Path out) {
        type(
                home,
                ANALYST,
                "export",
                Integer.toString(run),
                "--format",
                "html",
                "--audience",
                audience,
                "--out",
                out.toString());
    }

    /** Every page by its path. */
    static Map<String, String> pages(Path site) {
        return Folders.content(site);
    }

    private static void release(Path home, int run, String... words) {
        for (String point :
                List.of("open-discrepancies", "undetermined", "review-list", "released-results", "proposals")) {
            Typed.in(home, "checklist", Integer.toString(run), "--sign", point, "--note", "looked at", "--as", OTHER);
        }
        type(home, OTHER, "approve", Integer.toString(run));
        type(home, ANALYST, words);
    }

    private static void type(Path home, String person, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as", person));
        Typed.Ending ending = Typed.in(home, all.toArray(String[]::new));
        assertThat(ending.code())
                .as(String.join(" ", all) + "\n" + ending.err())
                .isZero();
    }
}
