package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;
import vn.nhipcau.work.documents.Mentioned;
import vn.nhipcau.work.documents.OwnIssuers;
import vn.nhipcau.work.documents.Register;

/** An archived report stands in the register of documents, with what it cites. */
@Component
class RegisterArchived {
    private final Register register;
    private final OwnIssuers own;
    private final ArchiveParts parts;

    RegisterArchived(Register register, OwnIssuers own, ArchiveParts parts) {
        this.register = register;
        this.own = own;
        this.parts = parts;
    }

    /** Tells the register what the report says now. The caller leaves the row in the trail. */
    void register(Visitor by, ArchivedReport report) {
        ArchivedHead head = report.head();
        List<Mentioned> mentioned = new ArrayList<>();
        if (head.number() != null && head.symbol() != null) {
            mentioned.add(Mentioned.paper(
                    head.number(), head.symbol(), head.day(), head.issuer(), head.title(), own.of(head.issuer(), by)));
        }
        List<ArchivedDoubt> doubts = parts.doubts().open(report.id());
        for (ArchivedReference one : parts.references().of(report.id())) {
            List<String> problems = doubts.stream()
                    .filter(doubt -> doubt.isOf(Kind.REFERENCE, one.id()))
                    .map(ArchivedDoubt::code)
                    .toList();
            mentioned.add(Mentioned.cited(one.cited(problems)));
        }
        register.read(report.address(), report.title(), mentioned);
    }

    void gone(ArchivedReport report) {
        register.gone(report.address());
    }
}
