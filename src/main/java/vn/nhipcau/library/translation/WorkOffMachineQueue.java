package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.machine.MachineAnswer;
import vn.nhipcau.library.machine.MachineTranslation;
import vn.nhipcau.people.members.Members;

/** Has the machine translate what waits: one sentence after another, each kept as soon as it is there. */
@Component
class WorkOffMachineQueue {
    /** A machine that answers nothing so often in a row is left alone. */
    private static final int FAULTS_IN_A_ROW = 3;

    private final MachineQueue queue;
    private final TranslationBenches benches;
    private final Translations translations;
    private final DraftByMachine draft;
    private final MachineTranslation machine;
    private final Members members;

    WorkOffMachineQueue(
            MachineQueue queue,
            TranslationBenches benches,
            Translations translations,
            DraftByMachine draft,
            MachineTranslation machine,
            Members members) {
        this.queue = queue;
        this.benches = benches;
        this.translations = translations;
        this.draft = draft;
        this.machine = machine;
        this.members = members;
    }

    /** Until nothing waits any more. */
    void all() {
        if (!machine.isOffered()) {
            return;
        }
        for (Optional<MachineWork> work = queue.take(); work.isPresent(); work = queue.take()) {
            queue.ends(work.get(), one(work.get()) ? MachineWork.State.DONE : MachineWork.State.FAILED);
        }
    }

    private boolean one(MachineWork work) {
        Optional<Visitor> who = members.visitor(work.askedBy(), Language.VI);
        if (who.isEmpty()) {
            return false;
        }
        List<String> keys = translations.of(work.edition(), work.language()).stream()
                .filter(sentence -> sentence.state() == SegmentState.NEW)
                .map(sentence -> sentence.segment().key())
                .toList();
        int faults = 0;
        for (String key : keys) {
            MachineAnswer answer = draft(who.get(), work, key);
            if (answer.text() != null) {
                queue.drafted(work);
                faults = 0;
            } else {
                queue.leftOut(work, answer);
                faults++;
            }
            if (faults == FAULTS_IN_A_ROW) {
                return false;
            }
        }
        return true;
    }

    /** A person may have been there first, or may have taken the text on: that is told like any fault. */
    private MachineAnswer draft(Visitor who, MachineWork work, String key) {
        try {
            Opened opened = benches.opened(who, work.edition(), work.language());
            return draft.draft(who, opened, key);
        } catch (Refused refused) {
            return new MachineAnswer(null, refused.key(), List.of());
        } catch (NotFound | Forbidden e) {
            return new MachineAnswer(null, "library.machine.gone", List.of());
        }
    }
}
