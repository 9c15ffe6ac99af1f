package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are neither JSON nor CSV are called what they are, whatever they are named. */
class WhatIsNoTableTest {
    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/workbook.xml     |                                                | an Excel workbook (.xlsx); save its sheet as CSV",
                "mimetype            | application/vnd.oasis.opendocument.spreadsheet | an OpenDocument spreadsheet (.ods); save its sheet as CSV",
                "mimetype            | application/vnd.oasis.opendocument.text        | an OpenDocument text (.odt); type its grades",
                "word/document.xml   |                                                | a Word document (.docx); type its grades",
                "letters/kent.json   |                                                | a ZIP archive, perhaps a workbook; unpack it"
            })
    void archivesAreNamedByWhatIsInThem(String entry, String content, String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write((content == null ? "" : content).getBytes(StandardCharsets.US_ASCII));
        }
        areNamed(bytes.toByteArray(), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'%PDF-1.4\n' | a PDF; type its grades into a table or a template",
                "'{\\rtf1\\ansi' | a text document (.rtf); type its grades",
                "'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' | an old Office file, such as an Excel workbook (.xls); save its sheet as CSV",
                "'\u0089PNG\r\n' | a picture; type its grades",
                "'\u00ff\u00d8\u00ff\u00e0' | a picture; type its grades",
                "'<!DOCTYPE html>\n<html>' | a web page; spreadsheets open one and save it as CSV",
                "'\n <?xml version=\"1.0\"?>' | XML; spreadsheets open tables in XML and save them as CSV"
            })
    void otherFilesAreNamedByHowTheyBegin(String beginning, String message) throws IOException {
        areNamed(beginning.getBytes(StandardCharsets.ISO_8859_1), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"II*\0", "MM\0*"})
    void aScanIsAPicture(String beginning) throws IOException {
        areNamed(beginning.getBytes(StandardCharsets.ISO_8859_1), "a picture; type its grades");
    }

    private void areNamed(byte[] bytes, String message) throws IOException {
        for (String name : new String[] {"a.dat", "a.json", "a.ndjson", "a.csv"}) {
            Files.write(folder.resolve(name), bytes);
            Run checked = documents.run(name);
            assertThat(checked.out()).contains(name + "  ERROR    file.", "\n    " + message);
            assertThat(checked.status()).isEqualTo(2);
            Run imported = documents.run("import", name);
            assertThat(imported.err()).contains(name + "  ERROR    file.", "\n    " + message);
            assertThat(imported.status()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void textInUtf16WithoutAMarkIsNamedAndReadOnRequest(String encoding) throws IOException {
        for (String council : new String[] {"Kent", "K\u00e9nt", "K\u4e2dnt"}) {
            Files.write(
                    folder.resolve("a.csv"),
                    ("council,year,SC\r\n" + council + ",2005,3\r\n").getBytes(Charset.forName(encoding)));
            Run run = documents.run("import", "a.csv");
            assertThat(run.err())
                    .contains("UTF-16 without a byte order mark; save it as UTF-8, or use --encoding " + encoding);
            assertThat(run.status()).isEqualTo(2);
            assertThat(documents
                            .run("import", "a.csv", "--encoding=" + encoding)
                            .out())
                    .contains("{\"name\":\"" + council + "\"}", "{\"social-care\":3}");
        }
    }

    @Test
    void zerosInTextAreNoTable() throws IOException {
        documents.write("a.csv", "council,year,SC\nKent\0,2005,3\n");
        assertThat(documents.run("import", "a.csv").err()).contains("not text: it holds characters of value 0");
    }
}
