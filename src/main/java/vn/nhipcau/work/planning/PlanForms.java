package vn.nhipcau.work.planning;

import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.paper.checking.FormCheck;

/** Holds the file of a plan against Decree 30. Nothing of it is kept: the rules may know more tomorrow. */
@Component
class PlanForms {
    private final StoredFiles files;

    PlanForms(StoredFiles files) {
        this.files = files;
    }

    /**
     * What was found in a plan's file.
     *
     * @throws vn.nhipcau.paper.UnreadablePaper for a file that is no .docx
     */
    FormCheck of(Plan plan) {
        if (plan.fileSha256() == null) {
            throw new NotFound();
        }
        // read in under whatever name: what counts is what it is
        return FormCheck.of("", files.bytes(plan.fileSha256()), plan.signedOn());
    }
}
