package org.determinations.report.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.determinations.model.Sha256;

/** The few lines that search and filter the list of districts. Without them the list is a plain table. */
final class DistrictSearch {
    static final String SCRIPT = """
            (function () {
              'use strict';
              var form = document.getElementById('find');
              var text = document.getElementById('find-text');
              var told = document.getElementById('find-told');
              var filters = Array.prototype.slice.call(form.querySelectorAll('select'));
              var rows = Array.prototype.slice.call(document.querySelectorAll('#districts tbody tr'));
              function plain(words) {
                return words.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
              }
              function fits(row, filter) {
                var held = row.getAttribute('data-' + filter.name);
                return !filter.value || ('; ' + held + ';').indexOf('; ' + filter.value + ';') >= 0;
              }
              function show() {
                var words = plain(text.value).split(' ');
                var shown = 0;
                rows.forEach(function (row) {
                  var found = plain(row.cells[0].textContent + ' ' + row.cells[1].textContent);
                  var fit = words.every(function (word) { return found.indexOf(word) >= 0; }) &&
                    filters.every(function (filter) { return fits(row, filter); });
                  row.hidden = !fit;
                  shown += fit ? 1 : 0;
                });
                told.textContent = shown + ' of ' + rows.length + ' shown';
              }
              form.addEventListener('input', show);
              form.addEventListener('change', show);
              form.addEventListener('submit', function (event) { event.preventDefault(); });
              form.addEventListener('reset', function () { setTimeout(show, 0); });
              form.hidden = false;
              show();
            })();
            """;

    /** By which a browser tells this script from any other. */
    static final String HASH = hash(SCRIPT);

    private DistrictSearch() {}

    private static String hash(String script) {
        byte[] digest = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
