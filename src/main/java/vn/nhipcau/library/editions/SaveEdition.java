package vn.nhipcau.library.editions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;

/** Saves what was typed of an edition: its words, and what is the same in all languages. */
@Component
class SaveEdition {
    private final Editions editions;
    private final EditionTexts texts;
    private final WriteEdition write;
    private final EditionMedia media;

    SaveEdition(Editions editions, EditionTexts texts, WriteEdition write, EditionMedia media) {
        this.editions = editions;
        this.texts = texts;
        this.write = write;
        this.media = media;
    }

    /** What of it cannot be kept as it was typed. */
    Faults faults(Opened opened, EditionForm form) {
        return form.faults(opened.kind()).and(media.faults(form));
    }

    /** False where someone changed something since those versions were read; then nothing is done. */
    @Transactional
    public boolean all(Visitor visitor, Opened opened, EditionForm form) {
        boolean saved = facts(visitor, opened, form) && words(visitor, opened, form);
        if (!saved) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return saved;
    }

    /** The same for the editor: what cannot be read is left as it was, and named. */
    @Transactional
    public ResponseEntity<Map<String, Object>> typed(Visitor visitor, Opened opened, EditionForm form, Text text) {
        if (!opened.text().isWritten()) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("why", text.get("library.edition.refused.notDraft")));
        }
        Faults faults = faults(opened, form);
        EditionForm read = faults.isEmpty()
                ? form
                : form.without(faults, EditionForm.of(opened.kind(), opened.edition(), opened.text()));
        if (!all(visitor, opened, read)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("why", text.get("library.edition.conflict")));
        }
        Edition edition = editions.find(opened.edition().id()).orElseThrow(NotFound::new);
        EditionText now = texts.find(edition.id(), opened.text().language()).orElseThrow(NotFound::new);
        Map<String, Object> answer = new HashMap<>();
        answer.put("version", now.version());
        answer.put("factsVersion", edition.version());
        answer.put("at", text.time(now.savedAt()));
        answer.put(
                "faults",
                faults.all().stream()
                        .collect(Collectors.toMap(
                                Faults.Fault::field,
                                fault -> text.get(fault.key(), fault.args().toArray()),
                                (one, other) -> one)));
        return ResponseEntity.ok(answer);
    }

    private boolean words(Visitor visitor, Opened opened, EditionForm form) {
        EditionText.Said said = form.said(opened.kind(), opened.text().said().content());
        return (said.equals(opened.text().said())
                        && form.version() == opened.text().version())
                || write.write(visitor, opened.edition(), form.version(), said);
    }

    private boolean facts(Visitor visitor, Opened opened, EditionForm form) {
        Edition edition = opened.edition();
        Map<String, String> facts = form.facts(opened.kind());
        boolean same = facts.equals(edition.fields())
                && form.whenOlder() == edition.whenOlder()
                && Objects.equals(form.pictureNumber(), edition.picture());
        if (same && form.factsVersion() == edition.version()) {
            return true;
        }
        if (!write.facts(
                visitor,
                edition,
                form.factsVersion(),
                opened.title(),
                new WriteEdition.Facts(facts, form.whenOlder(), form.pictureNumber()))) {
            return false;
        }
        media.keep(edition.id());
        return true;
    }
}
