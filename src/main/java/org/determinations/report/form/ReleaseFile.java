package org.determinations.report.form;

import java.nio.charset.StandardCharsets;

/**
 * One text file that leaves the department. One per release and file name.
 *
 * @param name file name, never a path; carries stage, date and CONFIDENTIAL where the content is confidential
 */
public record ReleaseFile(String name, String text) {

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
