package vn.nhipcau.work.documents;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;

/** Notes at each document whether there is something to look at, so that the list need not ask it of all. */
@Component
class WeighDoubts {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Clock clock;

    WeighDoubts(JdbcClient jdbc, Documents documents, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.clock = clock;
    }

    List<Doubt> of(OfficialDocument document, List<Mention> mentions, List<OfficialDocument> alike) {
        return Doubt.of(document, mentions, alike, today());
    }

    /** Weighs all documents that bear these numbers, as each is a doubt of the others. The caller leaves the row in the trail. */
    void weigh(Collection<String> references) {
        List<OfficialDocument> bearing = documents.bearing(references);
        Map<String, List<OfficialDocument>> alike =
                bearing.stream().collect(groupingBy(d -> d.reference().toLowerCase(Locale.ROOT)));
        Map<Long, List<Mention>> mentions =
                documents.mentions(bearing.stream().map(OfficialDocument::id).toList()).stream()
                        .collect(groupingBy(Mention::documentId));
        List<OfficialDocument> changed = bearing.stream()
                .filter(d -> d.doubtful()
                        == of(
                                        d,
                                        mentions.getOrDefault(d.id(), List.of()),
                                        alike.getOrDefault(d.reference().toLowerCase(Locale.ROOT), List.of()).stream()
                                                .filter(other -> other.id() != d.id())
                                                .toList())
                                .isEmpty())
                .toList();
        jdbc.sql("update official_document set doubtful = not doubtful where id = any(:ids)")
                .param("ids", changed.stream().map(OfficialDocument::id).toArray(Long[]::new))
                .update();
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }
}
