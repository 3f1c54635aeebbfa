package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.nhipcau.base.Text;

/** The kinds of files in which a translation leaves and comes back. */
public enum FileKind {
    XLIFF_12("xlf", "application/xliff+xml"),
    XLIFF_21("xlf", "application/xliff+xml"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int HEAD = 200;
    private static final String ALL = "XLIFF 1.2, XLIFF 2.1, Word (.docx)";

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes the lines; the stream stays open.
     *
     * @param words the language in which a translator without tools is told what to do
     * @throws IOException of the stream
     */
    public void write(Exchanged exchanged, Text words, OutputStream out) throws IOException {
        switch (this) {
            case XLIFF_12 -> Xliff12.write(exchanged, out);
            case XLIFF_21 -> Xliff21.write(exchanged, out);
            case WORD -> TwoColumns.write(exchanged, words, out);
        }
    }

    /**
     * Reads what a translator has sent, whatever of these it is: by its content, for names are changed on the way.
     *
     * @param expected the edition as it stands now
     */
    public static Brought read(byte[] file, Exchanged expected) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return TwoColumns.read(file, expected);
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1)
                .replaceAll("[\0\u00ef\u00bb\u00bf\u00fe\u00ff\\s]", "");
        if (!head.startsWith("<")) {
            return Brought.refused(Finding.refused("library.exchange.otherFormat", 0, ALL));
        }
        Brought brought = Xliff12.read(file, expected);
        if (isOtherFormat(brought)) {
            brought = Xliff21.read(file, expected);
        }
        return isOtherFormat(brought)
                ? Brought.refused(Finding.refused("library.exchange.otherFormat", 0, ALL))
                : brought;
    }

    private static boolean isOtherFormat(Brought brought) {
        return brought.findings().stream().anyMatch(finding -> finding.key().equals("library.exchange.otherFormat"));
    }
}
