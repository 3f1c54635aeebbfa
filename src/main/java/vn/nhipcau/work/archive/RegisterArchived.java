package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.documents.Mentioned;
import vn.nhipcau.work.documents.OwnIssuers;
import vn.nhipcau.work.documents.Register;

/** An archived report stands in the register of documents, with what it cites. */
@Component
class RegisterArchived {
    private final Register register;
    private final OwnIssuers own;
    private final ArchivedReferences references;

    RegisterArchived(Register register, OwnIssuers own, ArchivedReferences references) {
        this.register = register;
        this.own = own;
        this.references = references;
    }

    /** Tells the register what the report says now. The caller leaves the row in the trail. */
    void register(Visitor by, ArchivedReport report) {
        ArchivedHead head = report.head();
        List<Mentioned> mentioned = new ArrayList<>();
        if (head.number() != null && head.symbol() != null) {
            mentioned.add(Mentioned.paper(
                    head.number(), head.symbol(), head.day(), head.issuer(), head.title(), own.of(head.issuer(), by)));
        }
        references.of(report.id()).forEach(one -> mentioned.add(Mentioned.cited(one.cited())));
        register.read(report.address(), report.title(), mentioned);
    }

    void gone(ArchivedReport report) {
        register.gone(report.address());
    }
}
