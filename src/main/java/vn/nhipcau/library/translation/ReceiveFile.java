package vn.nhipcau.library.translation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Opened;

/** Keeps a file that came back, to be looked at before anything of it is taken. */
@Component
class ReceiveFile {
    private final StoredFiles bytes;
    private final BroughtFiles files;
    private final Trail trail;

    ReceiveFile(StoredFiles bytes, BroughtFiles files, Trail trail) {
        this.bytes = bytes;
        this.files = files;
        this.trail = trail;
    }

    /** The file as it came; its number among those that came back. */
    @Transactional
    public long receive(Visitor who, Opened opened, String fileName, byte[] file) {
        String sha256 = bytes.keep(file, "application/octet-stream");
        long id = files.add(who, opened.text(), sha256, fileName, file.length);
        trail.write(
                who,
                "translation.brought",
                opened.title(),
                opened.text().address(),
                opened.language().viName() + ": " + fileName);
        return id;
    }
}
