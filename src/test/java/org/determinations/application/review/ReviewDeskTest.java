package org.determinations.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.Shares;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.review.ReviewArea;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A round from the list to its figures, and what of it leaves a trace. */
@ParameterizedClass
@EnumSource(TestServer.class)
class ReviewDeskTest {
    private static final String LIST =
            "district_code,school_year,review_round,record_ref,school_level,age_band,chosen\n";
    private static final String SAMPLES =
            "district_code,school_year,review_round,record_ref,school_level,age_band,chosen,seed,read_twice,replaces_ref,"
                    + "replaced_reason\n";
    private static final String SCORES =
            "district_code,school_year,review_round,record_ref,reviewer_ref,reviewer_role,area,score,reviewed_on,"
                    + "not_applicable_reason\n";

    @Parameter
    private TestServer kind;

    @TempDir
    Path scratch;

    private Installation installation;
    private int files;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void migrated() {
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(
                home, kind.migrated(home), Clock.fixed(Instant.parse("2012-09-20T12:00:00Z"), ZoneOffset.UTC));
        held.hold(installation.home());
    }

    private Path file(String text) {
        try {
            return Files.writeString(scratch.resolve("file-" + ++files + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(int records) {
        return LIST
                + IntStream.rangeClosed(1, records)
                        .mapToObj(i -> "09010000,2012-13,1,R-" + i + ",elementary,school age,listed\n")
                        .collect(Collectors.joining());
    }

    private SampleDrawn draw(String list, int seed) {
        return draw(list, seed, Optional.empty());
    }

    private SampleDrawn draw(String list, int seed, Optional<Integer> size) {
        return SampleDesk.draw(
                installation, new SampleRequest("0901", file(list), seed, size, Optional.empty()), Optional.empty());
    }

    private ReviewsImported imported(String text) {
        return ReviewDesk.importFile(installation, file(text), Optional.empty());
    }

    private static String score(String record, String reader, String role, int points) {
        return "09010000,2012-13,1," + record + "," + reader + "," + role + ",goals," + points + ",2012-10-01,\n";
    }

    private DistrictRoll roll() {
        try (ReviewDesk desk = ReviewDesk.open(installation)) {
            return desk.roll("09010000", Optional.empty());
        }
    }

    private static String goalsOf(SampleDrawn drawn, int points) {
        return SCORES
                + drawn.draw().drawn().stream()
                        .map(of -> score(of.record().number(), "V-1", "first", points))
                        .collect(Collectors.joining());
    }

    private Refusal refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }

    @Test
    void a_sample_is_kept_with_its_seed_and_the_same_again_is_the_same() {
        SampleDrawn first = draw(list(120), 77);
        assertThat(first.isNew()).isTrue();
        assertThat(first.draw().drawn()).hasSize(12);
        assertThat(draw(list(120), 77).isNew()).isFalse();
        assertThat(events("review sample drawn"))
                .singleElement()
                .satisfies(details -> assertThat(details)
                        .contains("12 of 120 records, seed 77, district 09010000, round 2012-13/1, SHA-256 "));
        assertThat(roll().records().population()).contains(120);
        assertThat(roll().records().seed()).contains(77);
    }

    @Test
    void a_round_is_drawn_once() {
        draw(list(120), 77);
        for (Runnable again : List.<Runnable>of(
                () -> draw(list(120), 78), () -> draw(list(121), 77), () -> draw(list(120), 77, Optional.of(20)))) {
            Refusal refusal = refused(again);
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
            assertThat(refusal.issues()).extracting("code").containsExactly(IssueCode.SAMPLE_DRAWN_ALREADY);
            assertThat(refusal.issues().get(0).found()).isEqualTo("12 records, seed 77, from a list of 120");
        }
        assertThat(events("review sample drawn")).hasSize(1);
    }

    @Test
    void a_list_that_is_not_whole_gives_no_sample_and_no_database_row() {
        assertList(list(20) + "09010000,2012-13,1,Zqxj,elementary,school age,listed\n", "is not whole");
        assertList(list(20) + "09010000,2012-13,2,R-77,elementary,school age,listed\n", "several rounds");
        assertList(list(20) + "09010000,2012-13,1,R-7,elementary,school age,listed\n", "twice");
        assertList(list(20).replace("0901", "0902"), "no record of the district");
        assertList(
                SAMPLES + "09010000,2012-13,1,R-7,elementary,school age,random,5,No,,\n",
                "says that the record was chosen");
        Refusal few = refused(() -> draw(list(20), 5, Optional.of(9)));
        assertThat(few.issues().get(0).allowed()).isEqualTo("10 to 20");
        assertThat(refused(() -> draw(list(20), 5, Optional.of(21)))).isNotNull();
        assertThat(draw(list(20), 5, Optional.of(10)).draw().drawn()).hasSize(10);
    }

    private void assertList(String list, String says) {
        Refusal refusal = refused(() -> draw(list, 5));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.SAMPLE_LIST_UNUSABLE);
            assertThat(issue.wrong()).contains(says);
        });
        assertThat(refusal.issues()).noneMatch(issue -> issue.line().contains("Zqxj"));
    }

    @Test
    void scores_are_rolled_up_over_the_sample_alone() {
        SampleDrawn drawn = draw(list(30), 77);
        String others = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "R-" + i)
                .filter(number -> drawn.draw().drawn().stream()
                        .noneMatch(of -> of.record().number().equals(number)))
                .map(number -> score(number, "V-1", "first", 4))
                .collect(Collectors.joining());
        ReviewsImported done = imported(goalsOf(drawn, 2) + others);
        assertThat(done.plan().added()).hasSize(30);
        assertThat(imported(goalsOf(drawn, 2)).isNothingNew()).isTrue();
        assertThat(roll().areas().get(ReviewArea.GOALS.ordinal()).shares()).contains(new Shares(10, 0, 10, 0, 20));
        assertThat(roll().records().inNoSample()).hasSize(20);
    }

    @Test
    void a_score_that_was_wrong_is_imported_again_and_the_later_one_counts() {
        SampleDrawn drawn = draw(list(30), 77);
        imported(goalsOf(drawn, 2));
        ReviewsImported again = imported(goalsOf(drawn, 3));
        assertThat(again.plan().changed()).hasSize(10);
        assertThat(roll().areas().get(ReviewArea.GOALS.ordinal()).shares()).contains(new Shares(10, 10, 0, 0, 30));
        assertThat(events("reviews imported")).hasSize(2);
    }

    @Test
    void one_turn_of_an_area_is_one_persons_and_contradicting_rows_are_refused() {
        imported(SCORES + score("R-1", "V-1", "first", 2));
        ReviewsImported done = imported(SCORES
                + score("R-1", "V-2", "first", 2)
                + score("R-1", "V-2", "second", 2)
                + score("R-2", "V-1", "first", 2)
                + score("R-2", "V-1", "first", 3)
                + score("R-3", "V-1", "first", 9));
        // V-2 is one reader with two rows of one area: the file contradicts itself there, too
        assertThat(done.plan().added()).isEmpty();
        assertThat(done.refused()).isEqualTo(5);
        ReviewsImported another = imported(SCORES + score("R-1", "V-2", "first", 2));
        assertThat(another.plan().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.REVIEW_ROW_REFUSED);
            assertThat(issue.wrong()).contains("another person is the first reader");
        });
    }

    @Test
    void what_this_program_drew_stays_and_a_record_is_replaced_by_one_of_its_stratum() {
        SampleDrawn drawn = draw(list(30), 77);
        List<String> in =
                drawn.draw().drawn().stream().map(of -> of.record().number()).toList();
        String out = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "R-" + i)
                .filter(number -> !in.contains(number))
                .findFirst()
                .orElseThrow();
        assertSample(in.get(0), "elementary,school age,self-chosen,,,,", "this program drew the record");
        assertSample(out, "elementary,school age,random,77,No,,", "the record is not in it");
        assertSample("R-98", "elementary,school age,listed,,,,", "one of a list");
        assertSample(out, "elementary,school age,replacement,,No," + out + ",left the district", "not in the sample");
        assertSample(
                out, "high,transition age,replacement,,No," + in.get(0) + ",left the district", "not of one stratum");
        List<String> line = nextInLine(77, in);
        assertSample(
                line.get(1),
                "elementary,school age,replacement,,No," + in.get(0) + ",left the district",
                "another record of the stratum is next in the draw");
        String row = "09010000,2012-13,1,%s,elementary,school age,replacement,,No,%s,left the district\n";
        ReviewsImported both = imported(SAMPLES
                + String.format(Locale.ROOT, row, line.get(0), in.get(0))
                + String.format(Locale.ROOT, row, line.get(1), in.get(1)));
        assertThat(both.plan().changed()).hasSize(2);
        assertThat(roll().records().sample())
                .hasSize(10)
                .extracting(of -> of.record().number())
                .contains(line.get(0), line.get(1))
                .doesNotContain(in.get(0), in.get(1));
        assertThat(roll().records().population()).contains(30);
        assertThat(imported(SAMPLES + String.format(Locale.ROOT, row, "R-99", in.get(0)))
                        .plan()
                        .issues())
                .extracting("wrong")
                .containsExactly("another record takes that place already");
        assertThat(draw(list(30), 77).isNew()).isFalse();
    }

    /** The records of the list that were not drawn, in the line of the draw. */
    private static List<String> nextInLine(int seed, List<String> drawn) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "R-" + i)
                .filter(number -> !drawn.contains(number))
                .sorted(Comparator.comparing(number -> Sha256.hex("draw|" + seed + "|09010000|2012-13/1|" + number)))
                .toList();
    }

    private void assertSample(String record, String rest, String says) {
        ReviewsImported done = imported(SAMPLES + "09010000,2012-13,1," + record + "," + rest + "\n");
        assertThat(done.plan().added()).isEmpty();
        assertThat(done.plan().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.REVIEW_ROW_REFUSED);
            assertThat(issue.wrong()).contains(says);
        });
    }

    @Test
    void nothing_of_a_refused_cell_is_kept_anywhere() throws IOException {
        imported(SCORES + score("Zqxj", "V-1", "first", 2) + score("R-1", "V-1", "first", 2));
        try (Stream<Path> all = Files.walk(scratch.resolve("home"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .as(path.toString())
                        .doesNotContain("Zqxj");
            }
        }
    }

    /** Each in another event, so that each makes one difference more. */
    private static final List<String> TAMPERING = List.of(
            "update review_score set points = 4 where record_number = 'R-1' and reader_number = 'V-1'",
            "delete from review_score where record_number = 'R-1' and reader_number = 'V-2'",
            "update review_sample set how_chosen = 'DRAWN', seed = 77 where how_chosen = 'SELF_CHOSEN'",
            "insert into review_score select (select max(event_number) from audit_event), 1, district_code, school_year,"
                    + " round_number, record_number, area, reader_number, reader_turn, points, not_applicable,"
                    + " reviewed_on, file_name, row_number, file_sha256 from review_score where record_number = 'R-1'");

    @Test
    void a_row_that_was_altered_taken_away_or_added_shows() throws SQLException {
        imported(SCORES + score("R-1", "V-1", "first", 2));
        imported(SCORES + score("R-1", "V-2", "second", 2));
        imported(SAMPLES + "09010000,2012-13,1,R-1,elementary,school age,self-chosen,,,,\n");
        try (ReviewDesk desk = ReviewDesk.open(installation)) {
            desk.write(scratch.resolve("figures.csv"), Optional.empty());
        }
        assertThat(differences()).isEmpty();
        for (int i = 0; i < TAMPERING.size(); i++) {
            try (Database database = ReadyDatabase.forReading(installation);
                    Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(TAMPERING.get(i))).isEqualTo(1);
            }
            assertThat(differences())
                    .as(TAMPERING.get(i))
                    .hasSize(i + 1)
                    .allSatisfy(line -> assertThat(line).startsWith("FT-023 quality reviews: event "));
        }
    }

    private List<String> differences() {
        return RunVerification.verify(installation, VerificationScope.NEWEST).differences().stream()
                .map(issue -> issue.code().code() + " " + issue.where().text() + ": " + issue.wrong())
                .toList();
    }

    private List<String> events(String what) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return Stores.of(database).audit().list().stream()
                    .filter(event -> event.what().equals(what))
                    .map(AuditStore.Event::details)
                    .toList();
        }
    }
}
