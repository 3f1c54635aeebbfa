package vn.nhipcau.work.archive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;

/** A person corrects how an archived report was read. */
@Component
public class CorrectReport {
    private final ArchivedReports reports;
    private final ArchiveParts parts;
    private final RegisterArchived register;
    private final Trail trail;

    CorrectReport(ArchivedReports reports, ArchiveParts parts, RegisterArchived register, Trail trail) {
        this.reports = reports;
        this.parts = parts;
        this.register = register;
        this.trail = trail;
    }

    /** Writes the head anew; false when someone changed it meanwhile. */
    @Transactional
    public boolean head(Visitor by, long id, int version, ArchivedHead head) {
        ArchivedReport before = held(id);
        if (!reports.correct(id, version, head)) {
            return false;
        }
        mended(id, head);
        register.register(by, reports.find(id).orElseThrow());
        ArchivedHead was = before.head();
        Changes changes = new Changes()
                .of("work.archive.title", was.title(), head.title())
                .of("work.archive.number", was.numberAndSymbol(), head.numberAndSymbol())
                .of("work.archive.date", was.dated(), head.dated())
                .of("work.archive.issuer", was.issuer(), head.issuer())
                .of("work.archive.years", was.years(), head.years());
        trail.write(by, "archive.corrected", head.title(), before.address(), changes.detail());
        return true;
    }

    private void mended(long id, ArchivedHead head) {
        if (head.number() != null && head.symbol() != null) {
            parts.doubts().mended(id, "number.missing");
        }
        if (head.issuer() != null) {
            parts.doubts().mended(id, "issuer.missing");
        }
        if (head.forYear() != null) {
            // whoever saved the head has seen the years
            parts.doubts().mended(id, "years.missing");
            parts.doubts().mended(id, "years.several");
        }
    }

    /** Adds an item where its id is 0, or writes one anew; false when someone changed or removed it meanwhile. */
    @Transactional
    public boolean item(Visitor by, long report, int seen, ReadItem item) {
        ArchivedReport of = held(report);
        boolean fresh = item.id() == 0;
        if (!fresh && !isThere(report, kind(item), item.id(), seen)) {
            return false;
        }
        switch (item) {
            case ArchivedSection section when fresh -> parts.sections().add(report, section);
            case ArchivedSection section -> parts.sections().correct(section.id(), section);
            case ArchivedFigure figure
            when fresh -> {
                parts.figures().add(report, figure);
                parts.doubts().recorded(report, figure.line(), figure.text());
            }
            case ArchivedFigure figure -> parts.figures().correct(figure.id(), figure);
            case ArchivedReference reference when fresh -> parts.references().add(report, reference);
            case ArchivedReference reference -> parts.references().correct(reference.id(), reference);
        }
        parts.doubts().mended(kind(item), item.id());
        corrected(by, of, kind(item), item.name());
        return true;
    }

    private boolean isThere(long report, Kind kind, long id, int seen) {
        return parts.of(report, kind).stream().anyMatch(item -> item.id() == id && item.seen() == seen);
    }

    private static Kind kind(ReadItem item) {
        return switch (item) {
            case ArchivedSection section -> Kind.SECTION;
            case ArchivedFigure figure -> Kind.FIGURE;
            case ArchivedReference reference -> Kind.REFERENCE;
        };
    }

    /** Removes what was read where there is nothing such; its doubts go with it. */
    @Transactional
    public void remove(Visitor by, long report, Kind kind, long id) {
        ArchivedReport of = held(report);
        ReadItem item = parts.of(report, kind).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        parts.remove(kind, id);
        corrected(by, of, kind, item.name());
    }

    /** It is right as it stands. */
    @Transactional
    public void settle(Visitor by, long report, long doubt) {
        ArchivedReport of = held(report);
        if (!parts.doubts().settle(report, doubt, by)) {
            throw new Refused("work.archive.settledMeanwhile");
        }
        trail.write(by, "archive.corrected", of.title(), of.address(), null);
    }

    /** A person looked it through: what is still doubted stays as it was read. */
    @Transactional
    public void check(Visitor by, long report) {
        ArchivedReport of = held(report);
        parts.doubts().open(report).forEach(doubt -> parts.doubts().settle(report, doubt.id(), by));
        reports.check(report, by);
        trail.write(by, "archive.checked", of.title(), of.address(), null);
    }

    /** Takes a report out of the archive, with all that was read. */
    @Transactional
    public void remove(Visitor by, long report) {
        ArchivedReport of = held(report);
        register.gone(of);
        reports.remove(report);
        trail.write(by, "archive.removed", of.title(), null, of.fileName());
    }

    private ArchivedReport held(long id) {
        return reports.hold(id).orElseThrow(NotFound::new);
    }

    private void corrected(Visitor by, ArchivedReport report, Kind kind, String what) {
        if (kind == Kind.REFERENCE) {
            register.register(by, report);
        } else if (kind == Kind.SECTION) {
            parts.doubts().mended(report.id(), "outline.missing");
        }
        trail.write(by, "archive.corrected", report.title(), report.address(), what);
    }
}
