package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.AssistanceTable.Need;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.result.CitedSource;
import org.determinations.model.review.ReviewArea;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of assistance: what ships is sound and stays as published, and each mistake in one is named. */
class AssistanceFilesTest {
    private static final Path SHIPPED = ShippedPolicies.root().resolve("jobs/assistance");
    private static final String FIRST = "massachusetts-2012.1.yaml";

    @TempDir
    Path folder;

    private static AssistanceTable shipped() {
        return new AssistanceFiles(SHIPPED).forPolicy("massachusetts-2012.2");
    }

    /** What plans were proposed from under an id stays what it was: these lines are added to, and never changed. */
    @Test
    void published_tables_are_those_that_were_published() throws IOException {
        assertThat(Sha256.hex(Files.readAllBytes(SHIPPED.resolve(FIRST))))
                .isEqualTo("b094a61963b41eda2975428792b7176d872d0cd61bf3375f0cd02448599c32fc");
        assertThat(shipped().ref().sha256())
                .isEqualTo("d13e22d88fa13c8c3149eddc5bdae4e23c9d9c2d8c42bea13e17b3e072128904")
                .isEqualTo(Sha256.hex(Files.readAllBytes(SHIPPED.resolve("massachusetts-2012.2.yaml"))));
    }

    @Test
    void what_ships_is_sound() {
        assertThat(new AssistanceFiles(SHIPPED).lint()).isEmpty();
    }

    @Test
    void levels_one_and_two_are_self_directed_and_three_to_five_are_directly_engaged() {
        assertThat(shipped().engagements())
                .extracting(Engagement::word, Engagement::levels)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("self-directed", List.of(1, 2)),
                        org.assertj.core.groups.Tuple.tuple("direct engagement", List.of(3, 4, 5)));
    }

    @Test
    void the_table_knows_every_category_and_names_rules_of_its_policies_alone() {
        PolicyPack pack = ShippedPolicies.massachusetts2012();
        assertThat(shipped().engagements().stream().flatMap(row -> row.categories().stream()))
                .containsExactlyInAnyOrderElementsOf(pack.categories().stream()
                        .map(DeterminationCategory::code)
                        .toList());
        assertThat(pack.rules().stream().map(PackRule::id).toList())
                .containsAll(shipped().needs().stream()
                        .filter(need -> need.kind() == GroundKind.FACTOR)
                        .flatMap(need -> need.of().stream())
                        .toList());
        assertThat(shipped().policies())
                .allSatisfy(
                        id -> assertThat(ShippedPolicies.folder().resolve(id).resolve("pack.yaml"))
                                .exists());
    }

    @Test
    void every_area_of_the_rubric_has_an_offer() {
        assertThat(ReviewArea.values())
                .allSatisfy(area -> assertThat(shipped().need(GroundKind.QUALITY_REVIEW, area.word()))
                        .as(area.word())
                        .isPresent());
    }

    @Test
    void every_row_has_a_source_and_a_row_that_rests_on_none_says_so() {
        AssistanceTable table = shipped();
        assertThat(Stream.concat(
                        table.needs().stream().map(Need::sources),
                        Stream.concat(
                                table.offers().stream().map(AssistanceTable.Offer::sources),
                                table.engagements().stream().map(Engagement::sources))))
                .allSatisfy(sources -> assertThat(sources).isNotEmpty());
        assertThat(table.sources())
                .filteredOn(source -> source.kind().equals("product default"))
                .extracting(CitedSource::id)
                .contains("PD")
                .doesNotContain("S1");
        assertThat(table.areas()).extracting(AssistanceTable.AreaText::area).containsExactly(SupportArea.values());
    }

    @ParameterizedTest
    @CsvSource({
        "FINDING, SE 20, SERVICES",
        "FINDING, SE 9, ACCESS",
        "FINDING, '', SERVICES",
        "FINDING, SE 999, SERVICES",
        "INDICATOR, 13, PROGRESS",
        "ANSWER, B, SERVICES",
        "QUALITY_REVIEW, present levels, ACCESS",
        "QUALITY_REVIEW, goals, PROGRESS",
        "QUALITY_REVIEW, testing, ACCOMMODATIONS",
        "QUALITY_REVIEW, overall, SERVICES",
    })
    void a_row_that_names_a_key_goes_before_the_one_for_any(GroundKind kind, String key, SupportArea area) {
        assertThat(shipped().need(kind, key)).map(Need::area).contains(area);
        assertThat(shipped().need(GroundKind.INDICATOR, "99")).isEmpty();
    }

    @Test
    void a_policy_without_a_table_is_refused_with_those_that_have_one() {
        assertThatThrownBy(() -> new AssistanceFiles(SHIPPED).forPolicy("elsewhere.1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.NO_ASSISTANCE_TABLE);
                    assertThat(refusal.issues().get(0).listed())
                            .contains(
                                    "elsewhere.1",
                                    "massachusetts-2012.1, massachusetts-2012.2",
                                    "jobs/assistance/README.md");
                });
        assertThatThrownBy(() -> new AssistanceFiles(folder.resolve("none")).forPolicy("massachusetts-2012.2"))
                .isInstanceOf(Refusal.class);
    }

    /** As jobs/assistance/README.md says how: a policy whose categories rest on no levels. */
    @Test
    void a_table_for_a_policy_without_levels_leaves_them_out() throws IOException {
        String text = Files.readString(SHIPPED.resolve(FIRST))
                .replace("id: \"massachusetts-2012.1\"\n", "id: \"elsewhere.1\"\n")
                .replace("  - \"massachusetts-2012.1\"\n  - \"massachusetts-2012.2\"\n", "  - \"elsewhere.1\"\n")
                .replaceAll("(?m)^    levels: .*\n", "");
        Files.writeString(folder.resolve("elsewhere.1.yaml"), text);
        AssistanceTable table = new AssistanceFiles(folder).forPolicy("elsewhere.1");
        assertThat(table.engagements()).hasSize(2).allSatisfy(row -> {
            assertThat(row.levels()).isEmpty();
            assertThat(row.categories()).isNotEmpty();
        });
        assertThat(new AssistanceFiles(folder).lint()).isEmpty();
    }

    @Test
    void of_two_tables_for_a_policy_the_later_one_counts() throws IOException {
        Files.copy(SHIPPED.resolve(FIRST), folder.resolve(FIRST));
        String second = Files.readString(SHIPPED.resolve(FIRST))
                .replace("id: \"massachusetts-2012.1\"", "id: \"massachusetts-2012.2\"");
        Files.writeString(folder.resolve("massachusetts-2012.2.yaml"), second);
        assertThat(new AssistanceFiles(folder)
                        .forPolicy("massachusetts-2012.2")
                        .ref()
                        .id())
                .isEqualTo("massachusetts-2012.2");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: \"massachusetts-2012.1\" | id: \"other\" | the id is not the name of the file",
                "offer: \"monitoring\" | offer: \"nothing\" | no offer has this id",
                "area: \"accommodations\" | area: \"access\" | each of the four areas is given once",
                "kind: \"factor\" | kind: \"feeling\" | the word is not known",
                "kind: \"factor\" | kind: \"person\" | the word is not known",
                "levels: [\"1\", \"2\"] | levels: [\"one\"] | the level is no place in an order",
                "of: [\"9\", \"10\"] | of: [\"11\"] | the row is given twice",
                "of: [\"direct engagement\"] | of: [\"no engagement\"] | no engagement has this word",
                "source: [\"CAP\", \"PD\"] | source: [\"NONE\"] | no source has this id",
                "lead: \"the district\" | leader: \"the district\" | the key is missing",
                "funds: \"none named\" | funds: \"\" | the key has no value",
            })
    void a_mistake_is_named_with_its_place(String from, String to, String wrong) throws IOException {
        String text = Files.readString(SHIPPED.resolve(FIRST));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(FIRST), text.replace(from, to));
        assertThatThrownBy(() -> new AssistanceFiles(folder).list())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(Issue::wrong)
                                .contains(wrong));
    }
}
