package vn.nhipcau.work.planning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.work.documents.Mentioned;
import vn.nhipcau.work.documents.OwnIssuers;
import vn.nhipcau.work.documents.Register;
import vn.nhipcau.work.documents.Standing;

/** A confirmed plan stands in the register of documents, with what it cites. */
@Component
class RegisterPlan {
    private final Register register;
    private final OwnIssuers own;

    RegisterPlan(Register register, OwnIssuers own) {
        this.register = register;
        this.own = own;
    }

    void register(Visitor by, Plan plan, List<Reference> cited) {
        List<Mentioned> mentioned = new ArrayList<>();
        if (plan.number() != null && plan.symbol() != null) {
            mentioned.add(Mentioned.paper(
                    plan.number(),
                    plan.symbol(),
                    plan.signedOn(),
                    plan.issuer(),
                    plan.title(),
                    // a plan typed in without an issuer is the office's own
                    plan.issuer() == null ? Standing.ISSUED : own.of(plan.issuer(), by)));
        }
        cited.forEach(one -> mentioned.add(Mentioned.cited(one)));
        register.read(plan.address(), plan.title(), mentioned);
    }
}
