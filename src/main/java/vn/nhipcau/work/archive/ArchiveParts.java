package vn.nhipcau.work.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;

/** The places where the parts of an archived report are kept beside its head. */
@Component
record ArchiveParts(
        ArchivedLines lines,
        ArchivedSections sections,
        ArchivedFigures figures,
        ArchivedReferences references,
        ArchivedDoubts doubts) {
    List<? extends ReadItem> of(long report, Kind kind) {
        return switch (kind) {
            case SECTION -> sections.of(report);
            case FIGURE -> figures.of(report);
            case REFERENCE -> references.of(report);
        };
    }

    void remove(Kind kind, long item) {
        switch (kind) {
            case SECTION -> sections.remove(item);
            case FIGURE -> figures.remove(item);
            case REFERENCE -> references.remove(item);
        }
    }
}
