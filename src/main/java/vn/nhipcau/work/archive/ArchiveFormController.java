package vn.nhipcau.work.archive;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.paper.checking.FormCheck;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.papers.CheckedFile;

/** Whether the file of an archived report has the form that was demanded when it was issued. */
@Controller
class ArchiveFormController {
    private final ArchivedReports reports;
    private final StoredFiles files;

    ArchiveFormController(ArchivedReports reports, StoredFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive/{report}/form")
    String show(@PathVariable long report, Model model) {
        ArchivedReport found = reports.find(report).orElseThrow(NotFound::new);
        model.addAttribute(
                "file",
                new CheckedFile(
                        "work.archive",
                        "/archive",
                        found.title(),
                        found.address() + "?view=paper",
                        found.fileName(),
                        found.address() + "/file"));
        if (found.isWord()) {
            model.addAttribute(
                    "check",
                    FormCheck.of(
                            "", files.bytes(found.fileSha256()), found.head().day()));
        }
        return "work/papers/form";
    }
}
