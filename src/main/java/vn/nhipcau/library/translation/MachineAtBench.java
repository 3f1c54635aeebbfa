package vn.nhipcau.library.translation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.machine.MachineTranslation;

/** The machine that stands beside a bench, where the office has named one. */
@Component
class MachineAtBench {
    private final MachineTranslation machine;
    private final MachineQueue queue;

    MachineAtBench(MachineTranslation machine, MachineQueue queue) {
        this.machine = machine;
        this.queue = queue;
    }

    /** With what it was asked for last; null where no machine is named. */
    TranslationBench.@Nullable Machine of(EditionText text) {
        return machine.isOffered()
                ? new TranslationBench.Machine(machine.host(), queue.find(text).orElse(null))
                : null;
    }
}
