package vn.nhipcau.work.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An old report: its head, its file, and whether a person looked it through.
 *
 * @param pages of the file, 1 where it has none
 * @param checkedAt when a person said that it is read rightly
 */
public record ArchivedReport(
        long id,
        ArchivedHead head,
        String fileSha256,
        String fileName,
        String fileFormat,
        int pages,
        Instant filedAt,
        @Nullable Instant checkedAt,
        int version) {
    public String title() {
        return head.title();
    }

    public String address() {
        return "/archive/" + id;
    }

    public boolean checked() {
        return checkedAt != null;
    }

    /** Whether the file's pages are known: plain text has none. */
    public boolean hasPages() {
        return fileFormat.equals("docx") || fileFormat.equals("pdf");
    }

    /** Whether its form can be held against the decree. */
    public boolean isWord() {
        return fileFormat.equals("docx");
    }
}
