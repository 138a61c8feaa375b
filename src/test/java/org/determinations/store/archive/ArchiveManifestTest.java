package org.determinations.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.determinations.store.sql.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Whoever alters an archive alters its manifest too: whatever stands there is a manifest or none, and the reading of it ends. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArchiveManifestTest {
    private static final String SOUND = "{\"kind\":\"store-archive/1\",\"program\":\"1\",\"schema\":51,\"tables\":["
            + "{\"name\":\"run\",\"file\":\"tables/run.csv\",\"rows\":3,\"sha256\":\"ab\"}]}";

    @Test
    void a_sound_one_is_read() {
        assertThat(ArchiveManifest.read(SOUND))
                .hasValueSatisfying(manifest -> assertThat(manifest.rows()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[-9999,",
                "[[],",
                "[{},",
                "[null,",
                "[{\"x\":{}},",
                "[{\"x\":[1]},",
                "{\"x\":1},\"y\":[",
                "7,\"x\":[",
                "[[[[[[",
                "[}"
            })
    void one_of_another_shape_is_none(String tables) {
        String odd = SOUND.replace("\"tables\":[", "\"tables\":" + tables);
        assertThat(ArchiveManifest.read(odd)).as(odd).isEmpty();
    }

    @Test
    void one_that_ends_anywhere_is_none() {
        for (int end = 0; end < SOUND.length(); end++) {
            assertThat(ArchiveManifest.read(SOUND.substring(0, end))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "{\"x\":1}", "[1", "[1}", "\"x\""})
    void a_text_that_is_no_list_is_no_list_of_texts(String text) {
        try (JsonParser json = JsonText.open(text)) {
            assertThatThrownBy(() -> JsonText.strings(json)).isInstanceOf(JacksonException.class);
        }
    }
}
