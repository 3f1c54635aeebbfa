package vn.nhipcau.world;

import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.work.planning.ConfirmPlan;
import vn.nhipcau.work.planning.IntakePlan;
import vn.nhipcau.work.planning.SettleName;

/** The province's plans, brought in by the officer of the lead office through the same door as any other. */
@Component
class SamplePlans {
    static final String OFFICER = "chuyen-vien.stttt";

    private final Members members;
    private final IntakePlan intake;
    private final SettleName names;
    private final ConfirmPlan confirmation;

    SamplePlans(Members members, IntakePlan intake, SettleName names, ConfirmPlan confirmation) {
        this.members = members;
        this.intake = intake;
        this.names = names;
        this.confirmation = confirmation;
    }

    /** The plan of the year: the agencies have their tasks from it. */
    void confirmYear() {
        Visitor officer = officer();
        long plan = read(officer, "ke-hoach-2022.docx");
        // whoever runs a park: no body of the register
        names.open(officer, plan, "các khu công nghiệp tỉnh");
        confirmation.confirm(officer, plan);
    }

    /** A plan that has just come in: its doubts wait on the bench. */
    void readSea() {
        read(officer(), "ke-hoach-bien-dao-2022.docx");
    }

    private long read(Visitor officer, String file) {
        return intake.read(officer, file, SampleFile.read(file));
    }

    private Visitor officer() {
        return members.credentials(OFFICER)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
    }
}
