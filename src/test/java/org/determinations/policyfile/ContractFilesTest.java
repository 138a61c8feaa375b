package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.FileField;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.FileContract;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFilesTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("determinations.app", ".")).resolve("jobs/contracts");
    private static final String SOUND = """
            contract: one
            title: One
            kind: accountability-levels
            bannerRows: 0
            columnOrder: any
            sources:
              D: a source
            columns:
              - { column: code, field: district_code, type: district code, required: yes, personal: no, source: D }
              - { column: text, field: accountability_level, type: accountability level, required: yes, personal: no, source: D }
              - { column: other, field: not read, type: text, required: no, personal: yes, source: D }
            """;

    @TempDir
    private Path folder;

    private List<Issue> refused(String text) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), text);
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> ContractFiles.read(folder));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal.issues()).allMatch(i -> i.code() == IssueCode.CONTRACT_INVALID);
        return refusal.issues();
    }

    @Test
    void the_shipped_contracts_are_sound_and_listed_in_the_readme() throws IOException {
        List<FileContract> contracts = ContractFiles.read(SHIPPED);
        String readme = Files.readString(SHIPPED.resolve("README.md"));
        assertThat(contracts).hasSizeGreaterThanOrEqualTo(12).allMatch(c -> readme.contains("| `" + c.id() + "` |"));
    }

    @Test
    void the_own_layouts_have_every_field_of_their_kind_by_its_own_name() {
        for (FileKind kind : FileKind.values()) {
            List<String> fields = kind.fields().stream()
                    .filter(f -> f.place() != FileField.Place.CONTRACT)
                    .map(FileField::name)
                    .filter(f -> !f.equals(FileFields.REPORT_YEAR))
                    .map(f -> kind == FileKind.MEASURES ? f.replace("district_", "unit_") : f)
                    .toList();
            List<String> columns = ContractFiles.read(SHIPPED).stream()
                    .filter(c -> c.id().equals(kind.word()))
                    .flatMap(c -> c.columns().stream())
                    .filter(ContractColumn::isRead)
                    .map(c -> c.column())
                    .toList();
            assertThat(columns).as(kind.word()).isEqualTo(fields);
        }
    }

    @Test
    void a_sound_contract_is_read() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), SOUND);
        FileContract contract = ContractFiles.read(folder).get(0);
        assertThat(contract.requiredColumns()).containsExactly("code", "text");
        assertThat(contract.optionalColumns()).containsExactly("other");
        assertThat(contract.columns().get(2).isRead()).isFalse();
        assertThat(contract.columns().get(2).personal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contract: one|contract: two|not named like its file",
                "title: One|note: One|the key is not known",
                "title: One|title:|the key has no value",
                "kind: accountability-levels|kind: levels|no file of this kind is read",
                "kind: accountability-levels|kind: student-records|has no such field",
                "bannerRows: 0|bannerRows: some|not a number of rows",
                "columnOrder: any|columnOrder: free|the value is not known",
                "  D: a source|  E: a source|the source is not listed",
                "required: yes|required: maybe|neither yes nor no",
                "type: district code|type: code|the type is not known",
                "type: district code|type: text|the field is of another type",
                "field: district_code|field: org_code|has no such field",
                "field: district_code|field: reason|no required column feeds a field that is needed",
                "field: not read, type: text|field: district_code, type: district code|two columns feed the same field",
                "column: other|column: code|the name of the column repeats",
                "columns:|rows:|there is no column",
            })
    void a_contract_that_contradicts_itself_is_refused(String from, String to, String words) throws IOException {
        assertThat(SOUND).contains(from);
        List<Issue> issues = refused(SOUND.replaceFirst(Pattern.quote(from), to));
        List<Issue> meant =
                issues.stream().filter(issue -> issue.wrong().contains(words)).toList();
        assertThat(meant).isNotEmpty();
        assertThat(meant).allMatch(issue -> issue.where().row() > 0 || words.equals("there is no column"));
    }

    @Test
    void all_errors_of_all_files_come_at_once() throws IOException {
        Files.writeString(
                folder.resolve("two.yaml"), SOUND.replace("one", "two").replace("kind: acc", "kind: bcc"));
        List<Issue> issues =
                refused(SOUND.replace("bannerRows: 0", "bannerRows: x").replace("any", "none"));
        assertThat(issues.stream().map(i -> i.where().text()).toList())
                .containsExactly(
                        "contracts/one.yaml:4:bannerRows",
                        "contracts/one.yaml:5:columnOrder",
                        "contracts/two.yaml:3:kind");
    }

    @Test
    void a_duplicate_key_is_refused_with_its_line() throws IOException {
        List<Issue> issues = refused(SOUND.replace("title: One\n", "title: One\ntitle: Two\n"));
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).where().row()).isEqualTo(3);
        assertThat(issues.get(0).line()).contains("title");
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "a", "'a: [', "})
    void a_file_that_is_no_contract_at_all_is_refused(String text) throws IOException {
        assertThat(refused(text == null ? "" : text)).hasSize(1);
    }

    @Test
    void two_contracts_that_one_header_could_fit_are_refused() throws IOException {
        Files.writeString(folder.resolve("two.yaml"), SOUND.replace("contract: one", "contract: two"));
        assertThat(refused(SOUND).get(0).wrong()).isEqualTo("a header could fit this contract and two");
    }

    @Test
    void a_folder_without_contracts_is_refused() {
        for (Path path : List.of(folder, folder.resolve("none"))) {
            Assertions.assertThrows(Refusal.class, () -> ContractFiles.read(path));
        }
    }
}
