package org.openapa.examples.validate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names files that are neither JSON nor tables by how they begin, and says what to do with them. */
final class FileKind {
    private static final int ENOUGH = 1 << 16;
    private static final String SAVE_SHEET = "; save its sheet as CSV";
    private static final String TYPE = "; type its grades into a table or a template";

    private FileKind() {}

    /** {@return what a file is that begins with these bytes, and what to do with it; null if it may be JSON or a table} */
    static @Nullable String of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, ENOUGH), StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return archive(text);
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return "an old Office file, such as an Excel workbook (.xls)" + SAVE_SHEET;
        }
        if (text.startsWith("%PDF-")) {
            return "a PDF" + TYPE;
        }
        if (text.startsWith("{\\rtf")) {
            return "a text document (.rtf)" + TYPE;
        }
        if (text.startsWith("\u0089PNG") || text.startsWith("\u00ff\u00d8\u00ff") || isTiff(text)) {
            return "a picture" + TYPE;
        }
        String markup = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        markup = markup.stripLeading();
        if (markup.startsWith("<")) {
            return markup.toLowerCase(Locale.ROOT).contains("<html")
                    ? "a web page; spreadsheets open one and save it as CSV"
                    : "XML; spreadsheets open tables in XML and save them as CSV";
        }
        return null;
    }

    private static String archive(String text) {
        if (text.contains("opendocument.spreadsheet")) {
            return "an OpenDocument spreadsheet (.ods)" + SAVE_SHEET;
        }
        if (text.contains("opendocument.text")) {
            return "an OpenDocument text (.odt)" + TYPE;
        }
        if (text.contains("word/")) {
            return "a Word document (.docx)" + TYPE;
        }
        return text.contains("xl/")
                ? "an Excel workbook (.xlsx)" + SAVE_SHEET
                : "a ZIP archive, perhaps a workbook; unpack it, or save the workbook's sheet as CSV";
    }

    private static boolean isTiff(String text) {
        return text.startsWith("II*\0") || text.startsWith("MM\0*");
    }
}
