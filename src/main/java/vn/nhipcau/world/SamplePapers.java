package vn.nhipcau.world;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.work.archive.FileReport;
import vn.nhipcau.work.planning.ConfirmPlan;
import vn.nhipcau.work.planning.IntakePlan;
import vn.nhipcau.work.planning.SettleName;
import vn.nhipcau.work.year.KeepYearDay;
import vn.nhipcau.work.year.YearDay;

/** The province's plans and old reports, brought in by the officer of the lead office through the same door as any other. */
@Component
class SamplePapers {
    static final String OFFICER = "chuyen-vien.stttt";

    private final Members members;
    private final IntakePlan intake;
    private final SettleName names;
    private final ConfirmPlan confirmation;
    private final KeepYearDay days;
    private final FileReport archive;

    SamplePapers(
            Members members,
            IntakePlan intake,
            SettleName names,
            ConfirmPlan confirmation,
            KeepYearDay days,
            FileReport archive) {
        this.members = members;
        this.intake = intake;
        this.names = names;
        this.confirmation = confirmation;
        this.days = days;
        this.archive = archive;
    }

    /** The plan of the year: the agencies have their tasks from it. */
    void confirmYear() {
        Visitor officer = officer();
        long plan = read(officer, "ke-hoach-2022.docx");
        // whoever runs a park: no body of the register
        names.open(officer, plan, "các khu công nghiệp tỉnh");
        confirmation.confirm(officer, plan);
    }

    /** The anniversaries of the province itself. */
    void keepDays() {
        Visitor officer = officer();
        for (Table.Row row : Table.read("days.csv")) {
            days.add(
                    officer,
                    new YearDay(
                            0,
                            YearDay.Kind.ANNIVERSARY,
                            YearDay.Rule.DATE,
                            row.get("name"),
                            row.get("english"),
                            Integer.valueOf(row.get("month")),
                            Integer.valueOf(row.get("day")),
                            false,
                            null,
                            Integer.valueOf(row.get("since")),
                            row.get("source"),
                            true,
                            0));
        }
    }

    /** A plan that has just come in: its doubts wait on the bench. */
    void readSea() {
        read(officer(), "ke-hoach-bien-dao-2022.docx");
    }

    /** Reports of earlier years: one that was read without a doubt, one from a district that leaves some. */
    void fileOld() {
        for (String file : List.of("bao-cao-2020.docx", "bao-cao-huong-hoa-2019.txt")) {
            archive.file(officer(), file, SampleFile.read(file));
        }
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
