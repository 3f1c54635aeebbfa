package vn.nhipcau.work.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.nhipcau.base.Text;

/** Reminds everybody of what is due. Done again, or by two at once, it adds nothing. */
@Component
class Remind {
    /** Nobody is reminded by night. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Logger log = LoggerFactory.getLogger(Remind.class);

    private final Concerns concerns;
    private final WriteDigest digests;

    Remind(Concerns concerns, WriteDigest digests) {
        this.concerns = concerns;
        this.digests = digests;
    }

    /** Writes what is to be told at a moment. A person whose digest fails does not keep the others from theirs. */
    void at(Instant now) {
        if (LocalTime.ofInstant(now, Text.ZONE).isBefore(MORNING)) {
            return;
        }
        LocalDate today = Text.day(now);
        Map<Long, List<Concern>> byMember =
                concerns.on(today).stream().collect(groupingBy(Concern::member, LinkedHashMap::new, toList()));
        List<RuntimeException> failures = new ArrayList<>();
        byMember.forEach((member, all) -> {
            if (digests.goesOut(all, today)) {
                write(member, now, failures);
            }
        });
        if (!failures.isEmpty()) {
            log.warn("{} members were not reminded and will be at the next time", failures.size(), failures.getFirst());
        }
    }

    private void write(long member, Instant now, List<RuntimeException> failures) {
        try {
            digests.write(member, now);
        } catch (DataAccessException | TransactionException e) {
            failures.add(e);
        }
    }
}
